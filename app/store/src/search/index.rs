//! The index of words: tantivy in memory, one segment, built in one go and never changed.

use super::expand::{Meant, Standing, Vocabulary};
use super::words::Part;
use crate::error::Stored;
use std::collections::{BTreeMap, HashSet};
use tantivy::collector::{Collector, SegmentCollector};
use tantivy::directory::RamDirectory;
use tantivy::query::{BoostQuery, DisjunctionMaxQuery, Query, TermQuery};
use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{PreTokenizedString, Token};
use tantivy::{DocId, Index, IndexReader, ReloadPolicy, Score, SegmentOrdinal, SegmentReader, TantivyDocument, Term};

/// Room for the words while the index is being built; given back afterwards.
const BUILDING: usize = 15_000_000;
/// A word that stands in the second-best part too counts a little more.
const TIE: f32 = 0.2;

/// Finds listings by their number, the order in which they were given.
pub(super) struct WordIndex {
    reader: IndexReader,
    fields: [Field; 6],
    vocabulary: Vocabulary,
    size: u32,
}

impl WordIndex {
    /// `listings`: the words of each listing, part by part.
    pub fn build(listings: impl Iterator<Item = [Vec<String>; 6]>) -> Stored<Self> {
        let (schema, fields) = schema();
        let builder = Index::builder().schema(schema);
        let mut writer = builder.single_segment_index_writer(RamDirectory::create(), BUILDING)?;
        let mut vocabulary: BTreeMap<String, Standing> = BTreeMap::new();
        let mut count = 0;
        for parts in listings {
            count += 1;
            note(&mut vocabulary, &parts);
            let mut document = TantivyDocument::new();
            for (words, field) in parts.into_iter().zip(fields) {
                document.add_pre_tokenized_text(field, pre_tokenized(words));
            }
            writer.add_document(document)?;
        }
        let index: Index = writer.finalize()?;
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        Ok(Self {
            reader,
            fields,
            vocabulary: Vocabulary::new(vocabulary, count),
            size: count,
        })
    }

    /// How many listings there are.
    pub fn size(&self) -> u32 {
        self.size
    }

    /// Whether a word stands in so many listings that it tells none of them apart.
    pub fn is_common(&self, typed: &str) -> bool {
        self.vocabulary.is_common(typed)
    }

    /// The listings that hold a typed word, or what it may mean, each with how well it fits.
    pub fn holding(&self, typed: &str) -> Stored<Vec<(u32, f32)>> {
        let meant = self.vocabulary.meant(typed);
        if meant.is_empty() {
            return Ok(Vec::new());
        }
        let terms: Vec<Box<dyn Query>> = meant.iter().flat_map(|meant| self.terms(meant)).collect();
        let query = DisjunctionMaxQuery::with_tie_breaker(terms, TIE);
        Ok(self.reader.searcher().search(&query, &All)?)
    }

    fn terms(&self, meant: &Meant<'_>) -> Vec<Box<dyn Query>> {
        let holding = Part::ALL
            .into_iter()
            .zip(self.fields)
            .filter(|(part, _)| meant.parts & part.bit() != 0);
        holding
            .map(|(part, field)| {
                let term = TermQuery::new(Term::from_field_text(field, meant.word), IndexRecordOption::WithFreqs);
                Box::new(BoostQuery::new(Box::new(term), meant.weight * part.weight())) as Box<dyn Query>
            })
            .collect()
    }
}

/// Notes the words of one listing.
fn note(vocabulary: &mut BTreeMap<String, Standing>, parts: &[Vec<String>; 6]) {
    let mut seen = HashSet::new();
    for (part, words) in Part::ALL.iter().zip(parts) {
        for word in words {
            if !vocabulary.contains_key(word) {
                vocabulary.insert(word.clone(), Standing::default());
            }
            if let Some(standing) = vocabulary.get_mut(word) {
                standing.parts |= part.bit();
                standing.listings += u32::from(seen.insert(word));
            }
        }
    }
}

fn schema() -> (Schema, [Field; 6]) {
    let mut schema = Schema::builder();
    // The words come already cut and folded; how often a word stands there matters, where does not.
    let indexing = TextFieldIndexing::default()
        .set_tokenizer("raw")
        .set_index_option(IndexRecordOption::WithFreqs);
    let options = TextOptions::default().set_indexing_options(indexing);
    let fields = Part::ALL.map(|part| schema.add_text_field(part.field_name(), options.clone()));
    (schema.build(), fields)
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

/// Collects every listing with its score. There is one segment, so a document's number is the listing's.
struct All;

impl Collector for All {
    type Fruit = Vec<(u32, f32)>;
    type Child = Segment;

    fn for_segment(&self, _: SegmentOrdinal, _: &SegmentReader) -> tantivy::Result<Segment> {
        Ok(Segment(Vec::new()))
    }

    fn requires_scoring(&self) -> bool {
        true
    }

    fn merge_fruits(&self, segments: Vec<Vec<(u32, f32)>>) -> tantivy::Result<Vec<(u32, f32)>> {
        Ok(segments.into_iter().flatten().collect())
    }
}

struct Segment(Vec<(u32, f32)>);

impl SegmentCollector for Segment {
    type Fruit = Vec<(u32, f32)>;

    fn collect(&mut self, document: DocId, score: Score) {
        self.0.push((document, score));
    }

    fn harvest(self) -> Vec<(u32, f32)> {
        self.0
    }
}
