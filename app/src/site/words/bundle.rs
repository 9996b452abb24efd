//! One language: its messages, its direction, and how it writes dates and numbers.

use super::{
    Arg, WordsProblem,
    calendar::Calendar,
    clock::{self, Clock},
    foreign,
    messages::as_file,
    numbers,
};
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use include_dir::Dir;
use jiff::civil;
use std::{
    borrow::Cow,
    sync::{
        Arc, PoisonError, RwLock,
        atomic::{AtomicBool, Ordering},
    },
};
use unic_langid::LanguageIdentifier;

/// A language the site speaks.
pub struct Speech {
    tag: &'static str,
    name: String,
    rtl: bool,
    reviewed: bool,
    bundle: FluentBundle<FluentResource>,
    /// What staff say instead of the files; none while they say nothing else.
    instead: RwLock<Option<FluentBundle<FluentResource>>>,
    language: LanguageIdentifier,
    calendar: Calendar,
    clock: Clock,
    fallback: Option<Arc<Speech>>,
    /// Something was said in English already, because this language lacks it.
    lacks: AtomicBool,
}

impl Speech {
    pub(super) fn load(
        tag: &'static str,
        folder: &Dir<'static>,
        fallback: Option<Arc<Speech>>,
    ) -> Result<Self, WordsProblem> {
        let wrong = |what: String| WordsProblem::Folder(tag.to_owned(), what);
        let language: LanguageIdentifier = tag.parse().map_err(|_| wrong("is not a language tag".to_owned()))?;
        let mut bundle = empty(&language);
        for file in folder.files() {
            let name = file.path().display().to_string();
            let text = file
                .contents_utf8()
                .ok_or_else(|| wrong(format!("{name} is not UTF-8")))?;
            let messages =
                FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| wrong(format!("{name}: {errors:?}")))?;
            bundle
                .add_resource(messages)
                .map_err(|errors| wrong(format!("{name}: {errors:?}")))?;
        }
        let known = |key: &str| plain(&bundle, key).ok_or_else(|| wrong(format!("language.ftl must give {key}")));
        let locale = known("language-locale")?;
        Ok(Self {
            tag,
            name: known("language-name")?,
            rtl: known("language-dir")? == "rtl",
            reviewed: known("language-reviewed")? == "yes",
            calendar: Calendar::new(&locale).map_err(wrong)?,
            clock: Clock::read(&known("language-clock")?)
                .ok_or_else(|| wrong("the clock has 12 or 24 hours".into()))?,
            bundle,
            instead: RwLock::default(),
            language,
            fallback,
            lacks: AtomicBool::new(false),
        })
    }

    pub fn tag(&self) -> &'static str {
        self.tag
    }

    /// Its name in its own script.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// `ltr` or `rtl`, as the `dir` attribute wants it.
    pub fn dir(&self) -> &'static str {
        if self.rtl { "rtl" } else { "ltr" }
    }

    pub fn is_rtl(&self) -> bool {
        self.rtl
    }

    /// Has a native speaker read every word of it?
    pub fn is_reviewed(&self) -> bool {
        self.reviewed
    }

    /// Whether anything that was said so far is English, because this language lacks it: then pages have to be marked up.
    pub fn lacks_words(&self) -> bool {
        self.lacks.load(Ordering::Relaxed)
    }

    /// The message with this key; English where this language lacks it, marked for the page; the key itself where all do.
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &FluentArgs::new())
    }

    pub fn say_with(&self, key: &str, args: &FluentArgs<'_>) -> String {
        if let Some(text) = self.own(key, args) {
            return text.into_owned();
        }
        let english = self.fallback.as_ref().and_then(|english| english.own(key, args));
        english.map_or_else(
            || key.to_owned(),
            |english| {
                self.lacks.store(true, Ordering::Relaxed);
                foreign::in_english(&english)
            },
        )
    }

    /// The message if this language, or English behind it, has one.
    pub fn find(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        self.own(key, args)
            .map(Cow::into_owned)
            .or_else(|| self.fallback.as_ref().and_then(|fallback| fallback.find(key, args)))
    }

    /// Says these words, by key, instead of those of the files; of earlier ones, none any more.
    pub(super) fn take_over<'a>(&self, words: impl Iterator<Item = (&'a str, &'a str)>) {
        let mut bundle = empty(&self.language);
        let mut any = false;
        for (key, words) in words {
            // Checked when it was written; what can't be read all the same leaves the words of the file.
            match FluentResource::try_new(as_file(key, words)) {
                Ok(message) => any |= bundle.add_resource(message).is_ok(),
                Err(_) => tracing::warn!(key, language = self.tag, "changed words can't be read"),
            }
        }
        *self.instead.write().unwrap_or_else(PoisonError::into_inner) = any.then_some(bundle);
    }

    /// What staff say instead of the file.
    fn instead(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        let instead = self.instead.read().unwrap_or_else(PoisonError::into_inner);
        let bundle = instead.as_ref()?;
        let pattern = bundle.get_message(key)?.value()?;
        Some(bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
    }

    /// Does this language itself have the message?
    pub fn has(&self, key: &str) -> bool {
        self.own(key, &FluentArgs::new()).is_some()
    }

    /// `key` or `key.attribute`, in this language only.
    fn own(&self, key: &str, args: &FluentArgs<'_>) -> Option<Cow<'_, str>> {
        let (key, attribute) = match key.split_once('.') {
            Some((key, attribute)) => (key, Some(attribute)),
            None => (key, None),
        };
        if attribute.is_none()
            && let Some(words) = self.instead(key, args)
        {
            return Some(Cow::Owned(words));
        }
        let message = self.bundle.get_message(key)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        Some(self.bundle.format_pattern(pattern, Some(args), &mut Vec::new()))
    }

    /// "Tuesday, 24 November 2026"
    pub fn long_date(&self, date: civil::Date) -> String {
        self.calendar.long(date)
    }

    /// "24 November 2026"
    pub fn date(&self, date: civil::Date) -> String {
        self.calendar.medium(date)
    }

    /// "8:30am"
    pub fn time(&self, time: civil::Time) -> String {
        let figures = [("time", text(self.clock.figures(time)))];
        without_marks(&self.say_with(clock::part(time), &FluentArgs::from_iter(figures)))
    }

    /// "Tuesday"
    pub fn weekday(&self, day: civil::Weekday) -> String {
        self.calendar.weekday(day)
    }

    /// A number with one digit behind the point, as the language writes it.
    pub fn one_decimal(&self, number: f64) -> String {
        numbers::one_decimal(self.tag, number)
    }
}

fn empty(language: &LanguageIdentifier) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
    bundle.set_formatter(Some(numbers::write));
    bundle
}

fn plain(bundle: &FluentBundle<FluentResource>, key: &str) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    Some(bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
}

/// Text without the marks that isolate directions: for titles, mails and files, where nothing reads them.
pub fn without_marks(text: &str) -> String {
    let text = foreign::bare(text);
    text.chars().filter(|c| !matches!(c, '\u{2068}' | '\u{2069}')).collect()
}

impl std::fmt::Debug for Speech {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Speech({})", self.tag)
    }
}

/// Shorthand for a text argument.
pub fn text(value: impl Into<String>) -> Arg<'static> {
    Arg::from(value.into())
}
