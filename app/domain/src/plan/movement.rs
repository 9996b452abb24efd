//! Which way things go for a family, as its own scales say: nothing of what is asked on them.

use super::staff::StaffPlan;
use crate::text::choice;
use jiff::civil::Date;

choice! {
    /// From the first answers on the scales of a plan to the last.
    pub enum Movement {
        Better = "better",
        Same = "same",
        Worse = "worse",
    }
}

impl StaffPlan {
    /// Each person's first and last answer on each scale up to a day, added up; nothing when nobody has answered twice.
    pub fn movement(&self, until: Date) -> Option<Movement> {
        let mut steps = Vec::new();
        for scale in &self.scales {
            let mut marks: Vec<_> = scale.marks.iter().filter(|mark| mark.on <= until).collect();
            marks.sort_by_key(|mark| mark.on);
            for (at, first) in marks.iter().enumerate() {
                let is_first = marks.iter().take(at).all(|earlier| earlier.by != first.by);
                let last = marks.iter().rev().find(|mark| mark.by == first.by);
                if let Some(last) = last.filter(|last| is_first && last.on > first.on) {
                    steps.push(i64::from(last.value) - i64::from(first.value));
                }
            }
        }
        if steps.is_empty() {
            return None;
        }
        Some(match steps.iter().sum::<i64>() {
            1.. => Movement::Better,
            0 => Movement::Same,
            _ => Movement::Worse,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::PersonId;
    use crate::plan::{Mark, Owner, Scale};
    use crate::text::Private;
    use jiff::civil::date;

    /// One scale with the answers (who, day of November, value).
    fn plan(answers: &[(&str, i8, u8)]) -> StaffPlan {
        let marks = answers.iter().map(|(who, day, value)| Mark {
            by: Owner::Person(PersonId::new(*who)),
            on: date(2026, 11, *day),
            value: *value,
        });
        StaffPlan {
            scales: vec![Scale {
                id: "s".into(),
                question: Private::new("How is it?"),
                marks: marks.collect(),
                kept_from: vec![],
            }],
            ..StaffPlan::default()
        }
    }

    #[test]
    fn it_goes_from_each_persons_first_answer_to_their_last() {
        let end = date(2026, 11, 30);
        for (answers, movement) in [
            (vec![], None),
            (vec![("sana", 1, 3)], None),
            (vec![("sana", 1, 3), ("omar", 9, 8)], None),
            (vec![("sana", 9, 5), ("sana", 1, 3)], Some(Movement::Better)),
            (
                vec![("sana", 1, 5), ("sana", 5, 9), ("sana", 9, 5)],
                Some(Movement::Same),
            ),
            (
                vec![("sana", 1, 5), ("sana", 9, 6), ("omar", 1, 8), ("omar", 9, 4)],
                Some(Movement::Worse),
            ),
        ] {
            assert_eq!(plan(&answers).movement(end), movement, "{answers:?}");
        }
        let later = plan(&[("sana", 1, 3), ("sana", 20, 9)]);
        assert_eq!(
            later.movement(date(2026, 11, 10)),
            None,
            "what came after is not counted"
        );
    }
}
