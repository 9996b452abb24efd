//! What filters can ask of a listing, and for each such thing the listings that have it.

use super::set::Set;
use domain::directory::{Access, AgeAsked, Audience, Listing, Price, Session, TimeOfDay, Way};
use domain::place::{Day, Place};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Something that a listing has or does.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Feature {
    /// Id of a category or heading.
    Need(String),
    /// The category that it names first.
    Chiefly(String),
    Age(AgeAsked),
    Who(Audience),
    /// Takes place at this time of any day, on any day at this time, or both.
    On(Option<Day>, Option<TimeOfDay>),
    Costs(Price),
    Way(Way),
    Speaks(String),
    Has(Access),
    Open,
    /// Stands in this ward.
    In(String),
    /// Serves the whole city and reaches families where they are, or nobody knows from where.
    ComesToYou,
}

/// For each feature, the listings that have it.
#[derive(Clone, Default)]
pub(super) struct Features(BTreeMap<Feature, Set>);

impl Features {
    pub fn add(&mut self, number: u32, listing: &Listing, place: &Place) {
        for feature in features_of(listing, place) {
            self.0.entry(feature).or_default().insert(number);
        }
    }

    pub fn remove(&mut self, number: u32) {
        self.0.values_mut().for_each(|set| set.remove(number));
    }

    /// The listings that have it.
    pub fn having(&self, feature: &Feature) -> Set {
        self.0.get(feature).cloned().unwrap_or_default()
    }

    /// Every feature that a listing has, with those that have it.
    pub fn iter(&self) -> impl Iterator<Item = (&Feature, &Set)> {
        self.0.iter()
    }
}

fn features_of(listing: &Listing, place: &Place) -> Vec<Feature> {
    let mut features = needs_of(&listing.categories, place);
    features.extend(listing.categories.first().cloned().map(Feature::Chiefly));
    features.extend(AgeAsked::all().filter(|age| listing.suits(*age)).map(Feature::Age));
    features.extend(listing.audience.iter().copied().map(Feature::Who));
    features.extend(times_of(listing));
    let prices = Price::ALL.iter().copied().filter(|price| listing.costs(*price));
    features.extend(prices.map(Feature::Costs));
    features.extend(listing.ways.iter().copied().map(Feature::Way));
    features.extend(
        listing
            .languages
            .iter()
            .map(|tag| Feature::Speaks(tag.to_ascii_lowercase())),
    );
    let public = listing.place.as_ref().filter(|venue| !venue.confidential);
    features.extend(public.and_then(|venue| venue.ward.clone()).map(Feature::In));
    let access = listing.place.iter().flat_map(|venue| &venue.access);
    features.extend(access.copied().map(Feature::Has));
    features.extend(listing.is_open_to_families().then_some(Feature::Open));
    features.extend(comes_to_you(listing).then_some(Feature::ComesToYou));
    features
}

/// A listing's categories and their headings. A category that the place does not know is no need.
fn needs_of(categories: &[String], place: &Place) -> Vec<Feature> {
    let known = categories.iter().filter_map(|id| Some((id, place.category(id)?)));
    known
        .flat_map(|(id, heading)| [id.clone(), heading.id.clone()])
        .map(Feature::Need)
        .collect()
}

fn times_of(listing: &Listing) -> impl Iterator<Item = Feature> {
    all_times()
        .filter(|(day, part)| listing.takes_place(*day, *part))
        .map(|(day, part)| Feature::On(day, part))
}

/// The times that a listing no longer has, because the last day of what took place then has passed.
pub(super) fn times_over(listing: &Listing, today: Date) -> impl Iterator<Item = Feature> {
    let (over, goes_on): (Vec<&Session>, Vec<&Session>) =
        listing.times.iter().partition(|session| session.is_over(today));
    let on = |sessions: &[&Session], (day, part)| sessions.iter().any(|session| session.takes_place(day, part));
    all_times()
        .filter(move |time| on(&over, *time) && !on(&goes_on, *time))
        .map(|(day, part)| Feature::On(day, part))
}

/// Every day and part of the day that can be asked for.
fn all_times() -> impl Iterator<Item = (Option<Day>, Option<TimeOfDay>)> {
    let days = std::iter::once(None).chain(Day::ALL.iter().copied().map(Some));
    let parts = || std::iter::once(None).chain(TimeOfDay::ALL.iter().copied().map(Some));
    let all = days.flat_map(move |day| parts().map(move |part| (day, part)));
    all.filter(|(day, part)| day.is_some() || part.is_some())
}

fn comes_to_you(listing: &Listing) -> bool {
    let elsewhere = listing.public_point().is_some() && listing.ways.iter().all(|way| *way == Way::Place);
    listing.whole_city && !elsewhere
}
