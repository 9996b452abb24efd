//! The words of a listing: name, summary, description, provider.

use super::reading::Reading;
use crate::directory::edit::limit;
use crate::directory::import::clean::{self, line, paragraphs};
use crate::directory::import::finding::Fault;

pub(super) struct ListingWords {
    pub name: String,
    pub summary: String,
    pub description: String,
    pub provider: String,
}

impl Reading<'_> {
    pub fn words(&mut self) -> ListingWords {
        let name = self.name();
        let provider = self.provider(&name);
        let description = self.description();
        let summary = self.summary(&description, &provider);
        let description = if description.is_empty() {
            summary.clone()
        } else {
            description
        };
        ListingWords {
            name,
            summary,
            description,
            provider,
        }
    }

    fn name(&mut self) -> String {
        let raw = self.first(&self.wanted.mapping.fields.name).unwrap_or_default();
        let text = self.cleaned("name", line(&raw, limit("name")));
        if text.is_empty() {
            self.stop("name", Fault::missing("there is no name"));
        }
        let (name, fault) = clean::name(&text);
        self.seen("name", (Some(name), fault)).unwrap_or_default()
    }

    fn provider(&mut self, name: &str) -> String {
        let fields = &self.wanted.mapping.fields;
        let raw = self.first(&fields.provider).unwrap_or_default();
        if !raw.is_empty() && self.first(&fields.name).as_ref() == Some(&raw) {
            // What was the matter with the name has been said.
            return name.to_owned();
        }
        let text = self.cleaned("provider", line(&raw, limit("name")));
        if text.is_empty() {
            self.missing("provider", "nobody is named who runs it; its own name stands there");
            return name.to_owned();
        }
        let (provider, fault) = clean::name(&text);
        self.seen("provider", (Some(provider), fault)).unwrap_or_default()
    }

    /// Paragraphs, none of them twice.
    fn description(&mut self) -> String {
        let mut kept: Vec<String> = Vec::new();
        for raw in self.all(&self.wanted.mapping.fields.description) {
            let text = self.cleaned("description", paragraphs(&raw, usize::MAX));
            let text = self.calm(text);
            if !text.is_empty() && !kept.contains(&text) {
                kept.push(text);
            }
        }
        let also: Vec<String> = self.also_at();
        if !also.is_empty() {
            kept.push(format!("Also at: {}.", also.join("; ")));
        }
        if kept.is_empty() && !self.wanted.mapping.fields.description.is_empty() {
            self.missing("description", "nothing describes it");
        }
        self.cleaned("description", paragraphs(&kept.join("\n\n"), limit("description")))
    }

    /// A text in capitals becomes sentences.
    fn calm(&mut self, text: String) -> String {
        // Urdu and Arabic have no capitals, and so can't shout.
        if !is_shouted(&text) {
            return text;
        }
        self.note(
            "description",
            Fault::doubtful("was in capitals and is written in small letters"),
        );
        let mut calm = String::with_capacity(text.len());
        let mut starts = true;
        for letter in text.chars() {
            match starts && letter.is_alphabetic() {
                true => calm.push(letter),
                false => calm.extend(letter.to_lowercase()),
            }
            starts = (starts && !letter.is_alphanumeric()) || matches!(letter, '.' | '!' | '?' | '\n');
        }
        calm
    }

    /// The mapping's own summary, else the first sentence of the description.
    fn summary(&mut self, description: &str, provider: &str) -> String {
        let most = limit("summary");
        if let Some(raw) = self.first(&self.wanted.mapping.fields.summary) {
            let text = self.cleaned("summary", line(&raw, most));
            if !text.is_empty() {
                return text;
            }
        }
        let first = first_sentence(description);
        if first.is_empty() {
            self.missing(
                "summary",
                "nothing says in a line what it is; the provider's name stands there",
            );
            return line(provider, most).text;
        }
        // Shortening somebody's first sentence is no fault of the file.
        line(first, most).text
    }

    fn also_at(&mut self) -> Vec<String> {
        let places = self.all(&self.wanted.mapping.fields.also_at);
        let mut named: Vec<String> = Vec::new();
        for place in places {
            let place = line(&place, 100).text;
            if !place.is_empty() && !named.contains(&place) {
                named.push(place);
            }
        }
        if named.len() < 2 {
            return Vec::new();
        }
        let says = format!(
            "has {} places; the first is shown, the others are named in the description",
            named.len()
        );
        self.note("place", Fault::doubtful(says));
        named.split_off(1)
    }
}

/// Nearly all letters are capitals: a lost sign ("é500") may have become a small one.
fn is_shouted(text: &str) -> bool {
    let count = |is: fn(char) -> bool| text.chars().filter(|c| is(*c)).count();
    let capitals = count(char::is_uppercase);
    capitals > 20 && 20 * count(char::is_lowercase) < capitals
}

fn first_sentence(text: &str) -> &str {
    let line = text
        .lines()
        .map(str::trim)
        .find(|line| !line.is_empty())
        .unwrap_or_default();
    let end = line.match_indices(['.', '!', '?']).map(|(at, _)| at + 1);
    let end = end.into_iter().find(|end| *end > 20 && line[*end..].starts_with(' '));
    let sentence = end.map_or(line, |end| &line[..end]);
    sentence.strip_suffix('.').unwrap_or(sentence)
}

#[cfg(test)]
mod tests {
    use super::{first_sentence, is_shouted};

    #[test]
    fn one_small_letter_does_not_make_a_shout_a_sentence() {
        assert!(is_shouted("TO APPLY A YEARLY SUM OF NOT LESS THAN é500"));
        assert!(!is_shouted("The NSPCC and the NHS help with ADHD, PTSD, OCD and ASD"));
        assert!(!is_shouted("بچوں کا کھیل"));
    }

    #[test]
    fn a_summary_is_the_first_sentence() {
        assert_eq!(
            first_sentence("Songs for babies and toddlers. Ring us."),
            "Songs for babies and toddlers"
        );
        assert_eq!(
            first_sentence("\n\nAt St. Ann's church hall we play"),
            "At St. Ann's church hall we play"
        );
        assert_eq!(first_sentence(""), "");
    }
}
