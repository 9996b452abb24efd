//! The index of listings' own words: tantivy in memory. A change makes a small shelf of its own, and what it replaces is passed
//! over on the older ones: whoever searches meanwhile goes on with the shelves as they were.

mod shelf;

use super::expand::Meant;
use super::set::Set;
use super::vocabulary::Vocabulary;
use super::words::Part;
use crate::error::Stored;
use shelf::Shelf;
use tantivy::query::{
    Bm25StatisticsProvider, BoostQuery, DisjunctionMaxQuery, EnableScoring, PhraseQuery, Query, TermQuery,
};
use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::{DocId, Score, Term};

pub(super) use shelf::NewShelf;

/// A word that stands in the second-best part too counts a little more.
const TIE: f32 = 0.2;

/// Finds listings by their number.
#[derive(Clone)]
pub(super) struct WordIndex {
    plan: Plan,
    /// The largest first.
    shelves: Vec<Shelf>,
}

/// What every shelf has.
#[derive(Clone)]
struct Plan {
    schema: Schema,
    parts: [Field; Part::ALL.len()],
}

/// A listing's number and how well it fits.
pub(super) type Holding = Vec<(u32, f32)>;

impl WordIndex {
    /// Of no listing.
    pub fn empty() -> Self {
        let mut schema = Schema::builder();
        // The words come already cut and folded, with a space between.
        let indexing = TextFieldIndexing::default()
            .set_tokenizer("whitespace")
            .set_index_option(IndexRecordOption::WithFreqsAndPositions);
        let options = TextOptions::default().set_indexing_options(indexing);
        let parts = Part::ALL.map(|part| schema.add_text_field(part.field_name(), options.clone()));
        let schema = schema.build();
        Self {
            plan: Plan { schema, parts },
            shelves: Vec::new(),
        }
    }

    /// For listings that are new or have changed.
    pub fn new_shelf(&self) -> Stored<NewShelf> {
        NewShelf::open(&self.plan)
    }

    /// The same index with these words instead of what was known of the `touched` listings.
    pub fn with(&self, shelf: NewShelf, touched: &Set) -> Stored<Self> {
        let mut shelves = self.shelves.clone();
        shelves.iter_mut().for_each(|shelf| shelf.pass_over(touched));
        shelves.extend(shelf.finish()?);
        shelves.retain(|shelf| shelf.listings() > 0);
        let plan = self.plan.clone();
        Ok(Self {
            shelves: shelf::tidy(shelves)?,
            plan,
        })
    }

    /// The listings that hold one of these words.
    pub fn holding(&self, meant: &[Meant<'_>], all: &Vocabulary) -> Stored<Holding> {
        let terms = meant.iter().flat_map(|meant| self.terms(meant)).collect();
        self.search(terms, all)
    }

    fn terms(&self, meant: &Meant<'_>) -> impl Iterator<Item = Box<dyn Query>> {
        meant.parts().map(|part| {
            let term = TermQuery::new(self.term(part, meant.word), IndexRecordOption::WithFreqs);
            Box::new(BoostQuery::new(Box::new(term), meant.weight * part.weight())) as Box<dyn Query>
        })
    }

    fn term(&self, part: Part, word: &str) -> Term {
        let [name, summary, provider, place, description] = self.plan.parts;
        let field = match part {
            Part::Name => name,
            Part::Summary => summary,
            Part::Provider => provider,
            Part::Place => place,
            Part::Description => description,
        };
        Term::from_field_text(field, word)
    }

    /// The listings that hold these words one after the other.
    pub fn saying(&self, words: &[String], all: &Vocabulary) -> Stored<Holding> {
        let standings: Option<Vec<_>> = words.iter().map(|word| all.standing(word)).collect();
        let Some(standings) = standings.filter(|standings| !standings.is_empty()) else {
            return Ok(Vec::new());
        };
        let parts = Part::ALL.into_iter();
        let holding = parts.filter(|part| {
            standings
                .iter()
                .all(|standing| standing.parts().any(|held| held == *part))
        });
        let queries = holding.map(|part| {
            let terms: Vec<Term> = words.iter().map(|word| self.term(part, word)).collect();
            let query: Box<dyn Query> = match terms.as_slice() {
                [one] => Box::new(TermQuery::new(one.clone(), IndexRecordOption::WithFreqs)),
                [] | [_, _, ..] => Box::new(PhraseQuery::new(terms)),
            };
            Box::new(BoostQuery::new(query, part.weight())) as Box<dyn Query>
        });
        self.search(queries.collect(), all)
    }

    /// How well each listing fits the best of these.
    fn search(&self, queries: Vec<Box<dyn Query>>, all: &Vocabulary) -> Stored<Holding> {
        let Some(first) = self.shelves.first().filter(|_| !queries.is_empty()) else {
            return Ok(Vec::new());
        };
        let statistics = Statistics {
            all,
            plan: &self.plan,
            listings: self.shelves.iter().map(|shelf| shelf.listings() as u64).sum(),
        };
        let query = DisjunctionMaxQuery::with_tie_breaker(queries, TIE);
        let scoring = EnableScoring::enabled_from_statistics_provider(&statistics, first.searcher());
        let weight = query.weight(scoring)?;
        let mut holding = Vec::new();
        for shelf in &self.shelves {
            for segment in shelf.searcher().segment_readers() {
                weight.for_each(segment, &mut |document: DocId, score: Score| {
                    holding.extend(shelf.number(document).map(|number| (number, score)));
                })?;
            }
        }
        Ok(holding)
    }
}

/// What the scores are measured by: all shelves together, without what is passed over. So a listing scores the same whether it
/// has been there from the beginning or came just now.
struct Statistics<'s> {
    all: &'s Vocabulary,
    plan: &'s Plan,
    listings: u64,
}

impl Statistics<'_> {
    fn part(&self, field: Field) -> Option<Part> {
        let mut parts = Part::ALL.into_iter().zip(self.plan.parts);
        parts.find(|(_, known)| *known == field).map(|(part, _)| part)
    }
}

impl Bm25StatisticsProvider for Statistics<'_> {
    fn total_num_tokens(&self, field: Field) -> tantivy::Result<u64> {
        Ok(self.part(field).map_or(0, |part| self.all.length(part)))
    }

    fn total_num_docs(&self) -> tantivy::Result<u64> {
        Ok(self.listings)
    }

    fn doc_freq(&self, term: &Term) -> tantivy::Result<u64> {
        let value = term.value();
        let standing = value.as_str().and_then(|word| self.all.standing(word));
        let listings = self
            .part(term.field())
            .zip(standing)
            .and_then(|(part, standing)| standing.listings.get(part as usize).copied());
        Ok(u64::from(listings.unwrap_or_default()))
    }
}
