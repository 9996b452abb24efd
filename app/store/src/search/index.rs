//! The index of listings' own words: tantivy in memory. Built in one go; a changed listing is taken out and put in again,
//! and whoever searches meanwhile goes on with the words as they were.

use super::expand::{Meant, Standing};
use super::words::{Part, Words};
use crate::error::Stored;
use std::collections::{BTreeMap, HashMap};
use tantivy::collector::{Collector, SegmentCollector};
use tantivy::columnar::Column;
use tantivy::directory::RamDirectory;
use tantivy::indexer::NoMergePolicy;
use tantivy::query::{BoostQuery, DisjunctionMaxQuery, PhraseQuery, Query, TermQuery};
use tantivy::schema::{FAST, Field, INDEXED, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{PreTokenizedString, Token};
use tantivy::{
    DocId, Index, IndexReader, ReloadPolicy, Score, Searcher, SegmentOrdinal, SegmentReader, TantivyDocument, Term,
};

/// Room for the words while the index is being built; given back afterwards.
const BUILDING: usize = 15_000_000;
/// A word that stands in the second-best part too counts a little more.
const TIE: f32 = 0.2;
const NUMBER: &str = "number";

/// Finds listings by their number.
#[derive(Clone)]
pub(super) struct WordIndex {
    index: Index,
    reader: IndexReader,
    /// The words as they were when this was made.
    searcher: Searcher,
    fields: Fields,
}

#[derive(Clone, Copy)]
struct Fields {
    parts: [Field; 5],
    number: Field,
}

/// A listing's number and how well it fits.
pub(super) type Holding = Vec<(u32, f32)>;

impl WordIndex {
    /// `listings`: the words of each listing, part by part, in the order of their numbers.
    pub fn build(listings: impl Iterator<Item = Words>) -> Stored<Self> {
        let (schema, fields) = schema();
        let builder = Index::builder().schema(schema);
        let mut writer = builder.single_segment_index_writer(RamDirectory::create(), BUILDING)?;
        for (words, number) in listings.zip(0..) {
            writer.add_document(fields.document(number, words))?;
        }
        let index: Index = writer.finalize()?;
        let reader: IndexReader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let searcher = reader.searcher();
        Ok(Self {
            index,
            reader,
            searcher,
            fields,
        })
    }

    /// The same index with some listings' words put in anew and others' taken out.
    pub fn changed(&self, put: Vec<(u32, Words)>, out: &[u32]) -> Stored<Self> {
        let mut writer = self.index.writer_with_num_threads(1, BUILDING)?;
        writer.set_merge_policy(Box::new(NoMergePolicy));
        let gone = put.iter().map(|(number, _)| *number).chain(out.iter().copied());
        for number in gone {
            writer.delete_term(Term::from_field_u64(self.fields.number, u64::from(number)));
        }
        for (number, words) in put {
            writer.add_document(self.fields.document(number, words))?;
        }
        writer.commit()?;
        self.reader.reload()?;
        Ok(Self {
            searcher: self.reader.searcher(),
            ..self.clone()
        })
    }

    /// The listings that hold one of these words.
    pub fn holding(&self, meant: &[Meant<'_>]) -> Stored<Holding> {
        let terms: Vec<Box<dyn Query>> = meant.iter().flat_map(|meant| self.terms(meant)).collect();
        if terms.is_empty() {
            return Ok(Vec::new());
        }
        Ok(self
            .searcher
            .search(&DisjunctionMaxQuery::with_tie_breaker(terms, TIE), &All)?)
    }

    fn terms(&self, meant: &Meant<'_>) -> Vec<Box<dyn Query>> {
        let parts = Part::ALL.into_iter().zip(self.fields.parts);
        let holding = parts.filter(|(part, _)| meant.parts & part.bit() != 0);
        holding
            .map(|(part, field)| {
                let term = TermQuery::new(Term::from_field_text(field, meant.word), IndexRecordOption::WithFreqs);
                Box::new(BoostQuery::new(Box::new(term), meant.weight * part.weight())) as Box<dyn Query>
            })
            .collect()
    }

    /// The listings that hold these words one after the other.
    pub fn saying(&self, words: &[String]) -> Stored<Holding> {
        let parts = Part::ALL.into_iter().zip(self.fields.parts);
        let queries = parts.map(|(part, field)| {
            let terms: Vec<Term> = words.iter().map(|word| Term::from_field_text(field, word)).collect();
            let query: Box<dyn Query> = match terms.as_slice() {
                [one] => Box::new(TermQuery::new(one.clone(), IndexRecordOption::WithFreqs)),
                [] | [_, _, ..] => Box::new(PhraseQuery::new(terms)),
            };
            Box::new(BoostQuery::new(query, part.weight())) as Box<dyn Query>
        });
        if words.is_empty() {
            return Ok(Vec::new());
        }
        Ok(self
            .searcher
            .search(&DisjunctionMaxQuery::with_tie_breaker(queries.collect(), TIE), &All)?)
    }
}

/// The words of these listings, with where they stand.
pub(super) fn standings<'w>(listings: impl Iterator<Item = &'w Words>) -> BTreeMap<String, Standing> {
    let mut standings: HashMap<String, Standing> = HashMap::new();
    for words in listings {
        for (part, words) in Part::ALL.iter().zip(words) {
            for word in words {
                match standings.get_mut(word) {
                    Some(standing) => standing.parts |= part.bit(),
                    None => drop(standings.insert(word.clone(), Standing { parts: part.bit() })),
                }
            }
        }
    }
    standings.into_iter().collect()
}

fn schema() -> (Schema, Fields) {
    let mut schema = Schema::builder();
    // The words come already cut and folded.
    let indexing = TextFieldIndexing::default()
        .set_tokenizer("raw")
        .set_index_option(IndexRecordOption::WithFreqsAndPositions);
    let options = TextOptions::default().set_indexing_options(indexing);
    let parts = Part::ALL.map(|part| schema.add_text_field(part.field_name(), options.clone()));
    let number = schema.add_u64_field(NUMBER, INDEXED | FAST);
    (schema.build(), Fields { parts, number })
}

impl Fields {
    fn document(&self, number: u32, words: Words) -> TantivyDocument {
        let mut document = TantivyDocument::new();
        for (words, field) in words.into_iter().zip(self.parts) {
            document.add_pre_tokenized_text(field, pre_tokenized(words));
        }
        document.add_u64(self.number, u64::from(number));
        document
    }
}

fn pre_tokenized(words: Vec<String>) -> PreTokenizedString {
    let token = |(position, text)| Token {
        offset_from: 0,
        offset_to: 0,
        position,
        text,
        position_length: 1,
    };
    PreTokenizedString {
        text: String::new(),
        tokens: words.into_iter().enumerate().map(token).collect(),
    }
}

/// Collects every listing with its score.
struct All;

impl Collector for All {
    type Fruit = Holding;
    type Child = Segment;

    fn for_segment(&self, _: SegmentOrdinal, segment: &SegmentReader) -> tantivy::Result<Segment> {
        Ok(Segment {
            numbers: segment.fast_fields().u64(NUMBER)?,
            found: Vec::new(),
        })
    }

    fn requires_scoring(&self) -> bool {
        true
    }

    fn merge_fruits(&self, segments: Vec<Holding>) -> tantivy::Result<Holding> {
        Ok(segments.into_iter().flatten().collect())
    }
}

struct Segment {
    numbers: Column<u64>,
    found: Holding,
}

impl SegmentCollector for Segment {
    type Fruit = Holding;

    fn collect(&mut self, document: DocId, score: Score) {
        if let Some(number) = self.numbers.first(document) {
            self.found.push((number as u32, score));
        }
    }

    fn harvest(self) -> Holding {
        self.found
    }
}
