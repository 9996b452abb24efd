//! Numbers as each language writes them, also inside Fluent's messages.

use fluent_bundle::FluentValue;
use icu::{
    decimal::{DecimalFormatter, input::Decimal},
    locale::Locale,
};
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use unic_langid::LanguageIdentifier;

struct Figures(DecimalFormatter);

impl Memoizable for Figures {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        figures(&language.to_string()).map(Figures).ok_or(())
    }
}

fn figures(tag: &str) -> Option<DecimalFormatter> {
    let locale: Locale = tag.parse().ok()?;
    DecimalFormatter::try_new(locale.into(), Default::default()).ok()
}

/// Fluent's formatter: numbers through ICU, everything else as Fluent has it.
pub fn write(value: &FluentValue<'_>, memory: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let decimal: Decimal = number.as_string().parse().ok()?;
    memory
        .with_try_get::<Figures, _, _>((), |figures| figures.0.format_to_string(&decimal))
        .ok()
}

/// `3.14` → "3.1" in English, "3,1" in Polish.
pub fn one_decimal(tag: &str, number: f64) -> String {
    let plain = format!("{number:.1}");
    match (figures(tag), plain.parse::<Decimal>()) {
        (Some(figures), Ok(decimal)) => figures.format_to_string(&decimal),
        _ => plain,
    }
}
