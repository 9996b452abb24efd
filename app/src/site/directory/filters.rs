//! The filters: what can be chosen, each choice with the number of results that it would leave.

use super::{
    asked::{Asked, need_name},
    options::{Group, Options, Tick},
    said::{day_name, price_name, time_name, within_name},
};
use crate::site::{
    Visit,
    parts::field::{Field, TextInput, Typing},
};
use domain::{
    directory::{Access, AgeAsked, Audience, Price, Sort, TimeOfDay, Way, Within},
    place::Day,
};
use leptos::prelude::*;
use store::Counts;

/// The drawer on phones, the column on wide screens.
pub fn filters(visit: &Visit, asked: &Asked, counts: &Counts) -> impl IntoView + use<> {
    let chosen = asked.query.parts().len() - usize::from(!asked.query.words.is_empty());
    let handle = if chosen == 0 {
        visit.t("search-filters")
    } else {
        visit.tv("search-filters-chosen", [("count", chosen.into())])
    };
    let filters = Filters { visit, asked, counts };
    view! {
        <details class="fh-filters">
            <summary><span id="f-handle">{handle}</span></summary>
            <div class="fh-filters__inside">
                {filters.near()}
                {filters.within().select(visit)}
                {filters.need()}
                {filters.age().select(visit)}
                {filters.who().select(visit)}
                {filters.days()}
                {filters.time().select(visit)}
                {filters.cost().select(visit)}
                {filters.way().select(visit)}
                {filters.speaks().select(visit)}
                {filters.access()}
                {filters.open()}
                {filters.sort().select(visit)}
                <button type="submit" class="govuk-button govuk-button--secondary">{visit.t("search-show")}</button>
            </div>
        </details>
    }
    .into_any()
}

struct Filters<'a> {
    visit: &'a Visit,
    asked: &'a Asked,
    counts: &'a Counts,
}

impl Filters<'_> {
    fn near(&self) -> impl IntoView + use<> {
        let mut field = Field::new("near", self.visit.t("search-near"));
        field.hint = Some(self.visit.t("search-near-hint"));
        field.value = self.asked.near_typed.clone();
        view! { <TextInput field typing=Typing::Text/> }.into_any()
    }

    /// Counted only where there is a place to measure from; offered always, so that both can be sent at once.
    fn within(&self) -> Options {
        let chosen = self.asked.query.within;
        let mut options = Options::new("within", "search-within", "search-within-any");
        for within in Within::ALL {
            let words = within_name(self.visit, *within);
            let count = self.counts.within.get(within).copied();
            let is_chosen = chosen == Some(*within);
            match (count, self.asked.near.is_some()) {
                (Some(count), _) => options.counted(self.visit, (within.key(), words), count, is_chosen),
                (None, false) => options.plain(within.key(), words, is_chosen),
                (None, true) => options.counted(self.visit, (within.key(), words), 0, is_chosen),
            }
        }
        options
    }

    /// Headings, and the categories under each.
    fn need(&self) -> impl IntoView + use<> {
        let chosen = self.asked.query.need.as_deref();
        let mut options = Options::new("need", "search-need", "search-need-any");
        for heading in &self.visit.hub.place.headings {
            let name = need_name(self.visit, &heading.id);
            let mut group = Group::new(name.clone());
            if heading.entries.len() > 1 {
                let all = self.visit.tv("search-need-all-of", [("heading", name.into())]);
                let count = self.counts.needs.get(&heading.id).copied().unwrap_or(0);
                group.counted(self.visit, (&heading.id, all), count, chosen == Some(&heading.id));
            }
            for entry in &heading.entries {
                let count = self.counts.needs.get(entry).copied().unwrap_or(0);
                let words = need_name(self.visit, entry);
                group.counted(self.visit, (entry, words), count, chosen == Some(entry));
            }
            options.group(group);
        }
        options.select(self.visit)
    }

    fn age(&self) -> Options {
        let mut options = Options::new("age", "search-age", "search-age-any");
        for age in AgeAsked::all() {
            let (key, words) = match age {
                AgeAsked::Unborn => ("unborn".to_owned(), self.visit.t("search-age-unborn")),
                AgeAsked::Years(0) => ("0".to_owned(), self.visit.t("search-age-baby")),
                AgeAsked::Years(years) => {
                    let words = self.visit.tv("search-age-years", [("age", years.into())]);
                    (years.to_string(), words)
                }
            };
            let count = self.counts.ages.get(&age).copied().unwrap_or(0);
            options.counted(self.visit, (&key, words), count, self.asked.query.age == Some(age));
        }
        options
    }

    fn who(&self) -> Options {
        let mut options = Options::new("who", "search-who", "search-who-any");
        for who in Audience::ALL.iter().filter(|who| **who != Audience::Everyone) {
            let words = self.visit.t(&format!("audience-{}", who.key()));
            let count = self.counts.who.get(who).copied().unwrap_or(0);
            options.counted(
                self.visit,
                (who.key(), words),
                count,
                self.asked.query.who == Some(*who),
            );
        }
        options
    }

    fn days(&self) -> Option<impl IntoView + use<>> {
        let ticks = Day::ALL.iter().map(|day| Tick {
            value: day.key(),
            words: day_name(self.visit, *day),
            count: self.counts.days.get(day).copied().unwrap_or(0),
            is_chosen: self.asked.query.days.contains(day),
        });
        Tick::together(self.visit, "day", "search-day", ticks.collect())
    }

    fn time(&self) -> Options {
        let mut options = Options::new("time", "search-time", "search-time-any");
        for time in TimeOfDay::ALL {
            let count = self.counts.times.get(time).copied().unwrap_or(0);
            let words = time_name(self.visit, *time);
            options.counted(
                self.visit,
                (time.key(), words),
                count,
                self.asked.query.time == Some(*time),
            );
        }
        options
    }

    fn cost(&self) -> Options {
        let mut options = Options::new("cost", "listing-cost", "search-cost-any");
        for price in Price::ALL {
            let count = self.counts.costs.get(price).copied().unwrap_or(0);
            let words = price_name(self.visit, *price);
            options.counted(
                self.visit,
                (price.key(), words),
                count,
                self.asked.query.cost == Some(*price),
            );
        }
        options
    }

    fn way(&self) -> Options {
        let mut options = Options::new("way", "search-way", "search-way-any");
        for way in Way::ALL {
            let count = self.counts.ways.get(way).copied().unwrap_or(0);
            let words = self.visit.t(&format!("way-{}", way.key()));
            options.counted(
                self.visit,
                (way.key(), words),
                count,
                self.asked.query.way == Some(*way),
            );
        }
        options
    }

    /// In the order in which the place names its languages, each by its own name.
    fn speaks(&self) -> Options {
        let chosen = self.asked.query.speaks.as_deref();
        let mut options = Options::new("speaks", "search-speaks", "search-speaks-any");
        for language in &self.visit.hub.place.languages {
            let tag = language.tag.to_ascii_lowercase();
            let count = self.counts.speaks.get(&tag).copied().unwrap_or(0);
            let is_chosen = chosen == Some(tag.as_str());
            options.counted(self.visit, (&tag, language.name.clone()), count, is_chosen);
        }
        options
    }

    fn access(&self) -> Option<impl IntoView + use<>> {
        let ticks = Access::ALL.iter().map(|access| Tick {
            value: access.key(),
            words: self.visit.t(&format!("access-{}", access.key())),
            count: self.counts.access.get(access).copied().unwrap_or(0),
            is_chosen: self.asked.query.access.contains(access),
        });
        Tick::together(self.visit, "access", "search-access", ticks.collect())
    }

    fn open(&self) -> Option<impl IntoView + use<>> {
        let only = Tick {
            value: "yes",
            words: self.visit.t("search-open"),
            count: self.counts.open,
            is_chosen: self.asked.query.open,
        };
        Tick::together(self.visit, "open", "listing-join", vec![only])
    }

    fn sort(&self) -> Options {
        let mut options = Options::always("sort", "search-sort");
        let usable = |sort: &&Sort| **sort != Sort::Nearest || self.asked.near.is_some();
        for sort in Sort::ALL.iter().filter(usable) {
            let words = self.visit.t(&format!("search-sort-{}", sort.key()));
            options.plain(sort.key(), words, self.asked.query.sort == *sort);
        }
        options
    }
}
