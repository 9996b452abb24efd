//! What people mean by "near": a postcode district, a ward, or the name they use for where they live.

use super::{Place, Point, Postcode, PostcodeProblem, district_of};
use crate::text::slug;
use serde::Deserialize;

/// A name that families use for a part of the city, and the ward it mostly lies in.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Neighbourhood {
    pub name: String,
    pub ward: String,
    /// The same name in other languages and spellings.
    #[serde(default)]
    pub also: Vec<String>,
}

impl Neighbourhood {
    /// Everything it is called.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.name).chain(&self.also).map(String::as_str)
    }
}

/// A postcode district and the middle of its homes.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcode {
    pub id: String,
    pub centre: Point,
    /// The area in which all of its homes lie; none when a boundary runs through it.
    #[serde(default)]
    pub area: Option<String>,
}

/// What was typed into "near".
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NearInput {
    Nothing,
    /// To be looked up and then trimmed to a ward or district: it must not reach a URL.
    FullPostcode(Postcode),
    /// A district ("NG7") or a ward id, ready for a URL.
    Area(String),
    /// Nothing we know. Ask for another name, or search everywhere.
    Unknown,
}

/// An area that distances are measured from.
#[derive(Clone, Debug, PartialEq)]
pub struct Near {
    /// "NG7", or the ward's name.
    pub name: String,
    pub point: Point,
    /// Whose families live there ("nottingham", a county district), when that is sure.
    pub area: Option<String>,
}

/// Reads what a visitor typed into "near".
pub fn read_near(typed: &str, place: &Place) -> NearInput {
    match Postcode::parse(typed) {
        Ok(postcode) => NearInput::FullPostcode(postcode),
        Err(PostcodeProblem::Missing) => NearInput::Nothing,
        Err(PostcodeProblem::HalfOnly) => district_of(typed).map_or(NearInput::Unknown, NearInput::Area),
        Err(PostcodeProblem::Shape) => place
            .ward_named(typed)
            .map_or(NearInput::Unknown, |ward| NearInput::Area(ward.to_owned())),
    }
}

impl Place {
    /// The id of the ward with this id or name, or in which a neighbourhood of this name lies.
    pub fn ward_named(&self, typed: &str) -> Option<&str> {
        let asked = plain(typed);
        let ward = self
            .wards
            .iter()
            .find(|ward| ward.id == asked || plain(&ward.name) == asked)
            .map(|ward| &ward.id);
        let named = || {
            self.neighbourhoods
                .iter()
                .find(|known| known.names().any(|name| plain(name) == asked))
                .map(|known| &known.ward)
        };
        ward.or_else(named).map(String::as_str)
    }

    /// The area that a search's `near` stands for: a district, a ward id or a name.
    pub fn near(&self, near: &str) -> Option<Near> {
        if let Some(outcode) = self
            .outcodes
            .iter()
            .find(|outcode| outcode.id.eq_ignore_ascii_case(near))
        {
            return Some(Near {
                name: outcode.id.clone(),
                point: outcode.centre,
                area: outcode.area.clone(),
            });
        }
        let ward = self.ward(self.ward_named(near)?)?;
        Some(Near {
            name: ward.name.clone(),
            point: ward.centre,
            area: Some(self.id.clone()),
        })
    }
}

/// People say "the Meadows" and "Meadows", and keyboards of Urdu, Arabic and Polish exchange some letters.
fn plain(name: &str) -> String {
    let slug: String = slug(name)
        .chars()
        .filter(|c| !is_vowel_sign(*c))
        .map(same_letter)
        .collect();
    slug.strip_prefix("the-").map_or_else(|| slug.clone(), str::to_owned)
}

fn is_vowel_sign(c: char) -> bool {
    matches!(c, '\u{064B}'..='\u{0652}' | '\u{0670}' | '\u{200C}'..='\u{200F}')
}

fn same_letter(c: char) -> char {
    match c {
        'ي' | 'ى' | 'ے' => 'ی',
        'ك' => 'ک',
        'ہ' | 'ۃ' | 'ة' | 'ھ' => 'ه',
        'آ' | 'أ' | 'إ' => 'ا',
        'ó' => 'o',
        'ł' => 'l',
        'ś' => 's',
        other => other,
    }
}
