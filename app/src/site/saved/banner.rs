//! What was just done, in words, at the top of the list. The address says it by a word and a position: in a phone's history
//! it tells nothing of what was saved.

use super::row::Row;
use crate::site::{
    Visit,
    page::{t, visit as here},
};
use domain::saved::{MOST, Merged, Move, UNDO_MINUTES};
use leptos::prelude::*;
use serde::Deserialize;

/// What was done, and where on the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    Added(usize),
    Already(usize),
    Full,
    /// It has left the directory.
    Over,
    Removed,
    Restored(usize),
    Noted(usize),
    Moved(usize, Move),
    Merged(Merged),
}

/// As it stands in an address. Positions count from 1 there.
#[derive(Default, Deserialize)]
pub struct Told {
    #[serde(default)]
    said: String,
    #[serde(default)]
    at: usize,
    #[serde(default)]
    left: usize,
}

impl Said {
    /// The list's address that says this.
    pub fn address(said: Option<Self>) -> String {
        let Some(said) = said else {
            return "/saved".to_owned();
        };
        let (word, at) = match said {
            Self::Added(at) => ("added", at + 1),
            Self::Already(at) => ("already", at + 1),
            Self::Full => return "/saved?said=full".to_owned(),
            Self::Over => return "/saved?said=over".to_owned(),
            Self::Removed => return "/saved?said=removed".to_owned(),
            Self::Restored(at) => ("restored", at + 1),
            Self::Noted(at) => ("noted", at + 1),
            Self::Moved(at, Move::Up) => ("up", at + 1),
            Self::Moved(at, Move::Down) => ("down", at + 1),
            Self::Merged(merged) => {
                return format!("/saved?said=merged&at={}&left={}", merged.added, merged.left_out);
            }
        };
        format!("/saved?said={word}&at={at}")
    }

    /// Anything that we did not write says nothing.
    pub fn read(told: &Told) -> Option<Self> {
        let at = told.at.checked_sub(1);
        match told.said.as_str() {
            "added" => at.map(Self::Added),
            "already" => at.map(Self::Already),
            "full" => Some(Self::Full),
            "over" => Some(Self::Over),
            "removed" => Some(Self::Removed),
            "restored" => at.map(Self::Restored),
            "noted" => at.map(Self::Noted),
            "up" => at.map(|at| Self::Moved(at, Move::Up)),
            "down" => at.map(|at| Self::Moved(at, Move::Down)),
            "merged" if told.at <= MOST && told.left <= MOST => Some(Self::Merged(Merged {
                added: told.at,
                left_out: told.left,
            })),
            _ => None,
        }
    }

    /// In words; nothing for a move, which the moved entry itself shows, and for a position that is not there.
    fn words(self, visit: &Visit, rows: &[Row], removed: Option<&str>) -> Option<String> {
        let named = |key: &str, at: usize| {
            let row = rows.get(at)?;
            Some(visit.tv(key, [("name", row.name(visit).into())]))
        };
        match self {
            Self::Added(at) => named("saved-said-added", at),
            Self::Already(at) => named("saved-said-already", at),
            Self::Restored(at) => named("saved-said-restored", at),
            Self::Noted(at) => named("saved-said-noted", at),
            Self::Full => Some(visit.tv("saved-said-full", [("most", MOST.into())])),
            Self::Over => Some(visit.t("saved-said-over")),
            Self::Removed => removed.map(|name| visit.tv("saved-said-removed", [("name", name.into())])),
            Self::Moved(..) => None,
            Self::Merged(merged) => {
                let added = visit.tv("saved-said-merged", [("count", merged.added.into())]);
                let left =
                    (merged.left_out > 0).then(|| visit.tv("saved-said-left-out", [("count", merged.left_out.into())]));
                Some([Some(added), left].into_iter().flatten().collect::<Vec<_>>().join(" "))
            }
        }
    }
}

/// `removed` is the name of what can come back.
pub fn banner(visit: &Visit, said: Option<Said>, rows: &[Row], removed: Option<&str>) -> Option<impl IntoView + use<>> {
    let said = said?;
    let words = said.words(visit, rows, removed)?;
    let undo = (said == Said::Removed).then(|| view! { <Undo/> });
    Some(view! {
        <div class="govuk-notification-banner govuk-notification-banner--success" role="alert" aria-labelledby="said" tabindex="-1" autofocus>
            <div class="govuk-notification-banner__header">
                <h2 class="govuk-notification-banner__title" id="said">{t("saved-said-title")}</h2>
            </div>
            <div class="govuk-notification-banner__content">
                <p class="govuk-notification-banner__heading">{words}</p>
                {undo}
            </div>
        </div>
    })
}

#[component]
fn Undo() -> impl IntoView {
    view! {
        <form action=here().href("/saved") method="post">
            <button class="govuk-button govuk-button--secondary" type="submit" name="do" value="undo">{t("saved-undo")}</button>
        </form>
        <p class="govuk-hint">{here().tv("saved-undo-hint", [("minutes", UNDO_MINUTES.into())])}</p>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_address_says_is_read_back_as_it_was_meant() {
        let merged = Merged { added: 2, left_out: 1 };
        let all = [Said::Added(0), Said::Already(3), Said::Restored(1), Said::Noted(2)];
        let rest = [Said::Full, Said::Over, Said::Removed, Said::Merged(merged)];
        let moves = [Said::Moved(1, Move::Up), Said::Moved(0, Move::Down)];
        for said in all.into_iter().chain(rest).chain(moves) {
            let address = Said::address(Some(said));
            let part = |name: &str| {
                let query = address.split('?').nth(1).unwrap_or_default();
                let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
                pairs
                    .into_iter()
                    .find(|pair| pair.0 == name)
                    .map(|pair| pair.1.to_owned())
                    .unwrap_or_default()
            };
            let told = Told {
                said: part("said"),
                at: part("at").parse().unwrap_or_default(),
                left: part("left").parse().unwrap_or_default(),
            };
            assert_eq!(Said::read(&told), Some(said), "{address}");
        }
    }

    #[test]
    fn a_made_up_address_says_nothing() {
        for said in ["", "added", "hello", "noted"] {
            let told = Told {
                said: said.to_owned(),
                ..Told::default()
            };
            assert_eq!(Said::read(&told), None, "{said}");
        }
    }
}
