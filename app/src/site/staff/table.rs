//! The frame of every table for staff: it scrolls by itself and keeps its heads in view; on a phone each row is a block of its own.

use crate::site::page::t;
use leptos::prelude::*;

/// One row; its cells stand in the order of the columns.
pub struct Row {
    /// Somebody is needed now: the row has a bar.
    pub now: bool,
    pub cells: Vec<Cell>,
}

impl Row {
    pub fn new(cells: impl IntoIterator<Item = Cell>) -> Self {
        Self {
            now: false,
            cells: cells.into_iter().collect(),
        }
    }
}

pub enum Cell {
    /// What the row is about.
    Head(AnyView),
    Said(AnyView),
    /// A date, in one piece.
    When(AnyView),
    /// On a phone it takes no room.
    Empty,
}

impl Cell {
    pub fn head(view: impl IntoView + 'static) -> Self {
        Self::Head(view.into_any())
    }

    pub fn said(view: impl IntoView + 'static) -> Self {
        Self::Said(view.into_any())
    }

    pub fn when(view: impl IntoView + 'static) -> Self {
        Self::When(view.into_any())
    }
}

/// The message `<words>-<caption>` stands above it, `<words>-<column>` above each column.
#[component]
pub fn Table(
    words: &'static str,
    #[prop(default = "caption")] caption: &'static str,
    columns: &'static [&'static str],
    rows: Vec<Row>,
) -> impl IntoView {
    let heads: Vec<String> = columns.iter().map(|column| t(&format!("{words}-{column}"))).collect();
    let id = format!("{words}-{caption}");
    let rows: Vec<_> = rows.into_iter().map(|row| line(row, &heads)).collect();
    let heads: Vec<_> = heads
        .into_iter()
        .map(|head| view! { <th scope="col">{head}</th> })
        .collect();
    view! {
        <section class="fh-inbox" aria-labelledby=id.clone() tabindex="0">
            <table>
                <caption id=id.clone()>{t(&id)}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
    .into_any()
}

fn line(row: Row, heads: &[String]) -> AnyView {
    let cells: Vec<_> = row.cells.into_iter().zip(heads.iter().cloned()).map(cell).collect();
    view! { <tr class=row.now.then_some("fh-inbox__now")>{cells}</tr> }.into_any()
}

/// On a phone a cell stands far from the head of its column, and bears it itself.
fn cell((cell, head): (Cell, String)) -> AnyView {
    match cell {
        Cell::Head(view) => view! { <th scope="row">{view}</th> }.into_any(),
        Cell::Said(view) => view! { <td data-head=head>{view}</td> }.into_any(),
        Cell::When(view) => view! { <td class="fh-when" data-head=head>{view}</td> }.into_any(),
        Cell::Empty => view! { <td></td> }.into_any(),
    }
}
