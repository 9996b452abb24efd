//! The way from one page of results to the next.

use super::address_of;
use crate::site::Visit;
use domain::directory::Query;
use leptos::prelude::*;

const PREVIOUS: &str = r#"<svg class="govuk-pagination__icon govuk-pagination__icon--prev" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z"/></svg>"#;
const NEXT: &str = r#"<svg class="govuk-pagination__icon govuk-pagination__icon--next" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z"/></svg>"#;

/// GOV.UK's pagination; nothing when one page holds all.
pub fn pages(visit: &Visit, query: &Query, last: u32) -> Option<impl IntoView + use<>> {
    (last > 1).then(|| {
        let here = query.page;
        let mut before = 0;
        let mut items = Vec::new();
        for page in shown(here, last) {
            if page > before + 1 {
                items.push(gap().into_any());
            }
            items.push(item(visit, query, page).into_any());
            before = page;
        }
        view! {
            <nav class="govuk-pagination" aria-label=visit.t("search-pages")>
                {(here > 1).then(|| previous(visit, query))}
                <ul class="govuk-pagination__list">{items}</ul>
                {(here < last).then(|| next(visit, query))}
            </nav>
        }
    })
}

/// The first, the last, and those round the page that is open.
fn shown(here: u32, last: u32) -> Vec<u32> {
    (1..=last)
        .filter(|page| *page == 1 || *page == last || page.abs_diff(here) <= 1)
        .collect()
}

fn item(visit: &Visit, query: &Query, page: u32) -> impl IntoView + use<> {
    let here = page == query.page;
    let class = if here {
        "govuk-pagination__item govuk-pagination__item--current"
    } else {
        "govuk-pagination__item"
    };
    let label = visit.tv("search-page", [("page", page.into())]);
    view! {
        <li class=class>
            <a class="govuk-link govuk-pagination__link" href=address_of(visit, &query.with_page(page))
                aria-label=label aria-current=here.then_some("page")>{page.to_string()}</a>
        </li>
    }
    .into_any()
}

fn gap() -> impl IntoView {
    view! { <li class="govuk-pagination__item govuk-pagination__item--ellipsis">"⋯"</li> }.into_any()
}

fn previous(visit: &Visit, query: &Query) -> impl IntoView + use<> {
    view! {
        <div class="govuk-pagination__prev">
            <a class="govuk-link govuk-pagination__link" href=address_of(visit, &query.with_page(query.page - 1)) rel="prev">
                <span class="fh-arrow" inner_html=PREVIOUS></span>
                <span class="govuk-pagination__link-title">{visit.t("search-page-previous")}</span>
            </a>
        </div>
    }
    .into_any()
}

fn next(visit: &Visit, query: &Query) -> impl IntoView + use<> {
    view! {
        <div class="govuk-pagination__next">
            <a class="govuk-link govuk-pagination__link" href=address_of(visit, &query.with_page(query.page + 1)) rel="next">
                <span class="govuk-pagination__link-title">{visit.t("search-page-next")}</span>
                <span class="fh-arrow" inner_html=NEXT></span>
            </a>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn the_first_and_last_page_and_the_neighbours_of_this_one_are_always_in_reach() {
        assert_eq!(shown(1, 2), [1, 2]);
        assert_eq!(shown(5, 50), [1, 4, 5, 6, 50]);
        assert_eq!(shown(50, 50), [1, 49, 50]);
    }
}
