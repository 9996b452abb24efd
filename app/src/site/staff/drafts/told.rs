//! A listing told in words, part by part, so that two of them can be compared by eye.

use super::{
    tasks::Twin,
    times::all_in_words,
    values::{in_words, values},
};
use crate::site::{
    Visit,
    page::{t, visit as here},
};
use domain::directory::{Listing, Step};
use leptos::prelude::*;

/// One part that differs.
#[derive(Clone)]
pub struct Difference {
    /// The key of its name, `staff-edit-<field>`.
    pub field: String,
    pub before: String,
    pub after: String,
}

/// What differs between two listings, in the order of the small pages; all that is told where there is none before.
pub fn differences(visit: &Visit, before: Option<&Listing>, after: &Listing) -> Vec<Difference> {
    let (was, is) = (before.map(values), values(after));
    let mut found = Vec::new();
    for step in Step::ALL {
        if *step == Step::Times {
            let told = before.map(|listing| all_in_words(visit, listing)).unwrap_or_default();
            push(&mut found, "times", told, all_in_words(visit, after));
        }
        for field in step.fields() {
            let value = is.get(*field).cloned().unwrap_or_default();
            let old = was
                .as_ref()
                .and_then(|was| was.get(*field))
                .cloned()
                .unwrap_or_default();
            if old != value && !(before.is_none() && *field == "closed") {
                let words = |value: &str| in_words(visit, field, value);
                push(&mut found, field, words(&old), words(&value));
            }
        }
    }
    found
}

fn push(found: &mut Vec<Difference>, field: &str, before: String, after: String) {
    if before != after {
        found.push(Difference {
            field: field.to_owned(),
            before,
            after,
        });
    }
}

/// What is the same at the beginning and the end of two texts stays plain; the middle is marked.
struct Cut {
    start: String,
    middle: String,
    end: String,
}

fn cut(text: &str, other: &str) -> Cut {
    let (mine, theirs): (Vec<&str>, Vec<&str>) = (words(text), words(other));
    let start = mine.iter().zip(&theirs).take_while(|(a, b)| a == b).count();
    let rest = mine.len().min(theirs.len()) - start;
    let same_end = mine.iter().rev().zip(theirs.iter().rev()).take(rest);
    let end = mine.len() - same_end.take_while(|(a, b)| a == b).count();
    Cut {
        start: mine[..start].concat(),
        middle: mine[start..end].concat(),
        end: mine[end..].concat(),
    }
}

fn words(text: &str) -> Vec<&str> {
    text.split_inclusive(char::is_whitespace).collect()
}

/// Both versions side by side.
#[component]
pub fn Compared(differences: Vec<Difference>, is_new: bool) -> impl IntoView {
    if differences.is_empty() {
        return view! { <p class="govuk-body">{t("staff-compare-nothing")}</p> }.into_any();
    }
    let rows: Vec<_> = differences
        .into_iter()
        .map(|difference| view! { <Line difference is_new/> })
        .collect();
    let before =
        (!is_new).then(|| view! { <th scope="col" class="govuk-table__header">{t("staff-compare-before")}</th> });
    view! {
        <div class="fh-scroll">
            <table class="govuk-table fh-compared">
                <caption class="govuk-table__caption govuk-table__caption--m">
                    {t(if is_new { "staff-compare-new" } else { "staff-compare-caption" })}
                </caption>
                <thead class="govuk-table__head">
                    <tr class="govuk-table__row">
                        <th scope="col" class="govuk-table__header">{t("staff-meanwhile-field")}</th>
                        {before}
                        <th scope="col" class="govuk-table__header">{t("staff-compare-after")}</th>
                    </tr>
                </thead>
                <tbody class="govuk-table__body">{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

#[component]
fn Line(difference: Difference, is_new: bool) -> impl IntoView {
    let Difference { field, before, after } = difference;
    let marked = |cut: Cut, added: bool| {
        let middle = match (cut.middle.is_empty(), added) {
            (true, _) => ().into_any(),
            (false, true) => view! { <ins>{cut.middle}</ins> }.into_any(),
            (false, false) => view! { <del>{cut.middle}</del> }.into_any(),
        };
        view! { {cut.start} {middle} {cut.end} }
    };
    let was = (!is_new).then(|| {
        view! { <td class="govuk-table__cell" dir="auto">{marked(cut(&before, &after), false)}</td> }
    });
    let is = if is_new {
        after.into_any()
    } else {
        marked(cut(&after, &before), true).into_any()
    };
    view! {
        <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">{t(&format!("staff-edit-{field}"))}</th>
            {was}
            <td class="govuk-table__cell" dir="auto">{is}</td>
        </tr>
    }
    .into_any()
}

/// What in the directory may be the same thing.
#[component]
pub fn Alikes(twins: Vec<Twin>) -> impl IntoView {
    if twins.is_empty() {
        return ().into_any();
    }
    let visit = here();
    let rows: Vec<_> = twins
        .into_iter()
        .map(|(listing, alike)| {
            let signs: Vec<String> = alike
                .iter()
                .map(|one| visit.t(&format!("staff-alike-{}", one.key())))
                .collect();
            let (href, name) = (format!("/staff/listings/{}", listing.id), listing.name.clone());
            view! {
                <li>
                    <a class="govuk-link" href=href dir="auto">{name}</a>
                    " – " {visit.tv("staff-alike-by", [("signs", signs.join(", ").into())])}
                </li>
            }
        })
        .collect();
    view! {
        <div class="govuk-inset-text">
            <p class="govuk-body"><strong>{t("staff-alike-title")}</strong></p>
            <p class="govuk-body">{t("staff-alike-text")}</p>
            <ul class="govuk-list govuk-list--bullet">{rows}</ul>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_words_that_changed_are_marked() {
        let cut = cut("Judo for girls on Tuesdays", "Judo for boys on Tuesdays");
        assert_eq!(
            (cut.start.as_str(), cut.middle.as_str(), cut.end.as_str()),
            ("Judo for ", "girls ", "on Tuesdays")
        );
    }

    #[test]
    fn a_text_inside_another_is_not_counted_twice() {
        let cut = cut("play play", "play");
        assert_eq!(format!("{}{}{}", cut.start, cut.middle, cut.end), "play play");
    }
}
