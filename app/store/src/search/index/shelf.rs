//! One tantivy index that is never changed, the numbers of the listings on it, and which of them still count.

use super::Plan;
use crate::error::Stored;
use crate::search::set::Set;
use crate::search::words::Words;
use std::sync::Arc;
use tantivy::directory::{OwnedBytes, RamDirectory};
use tantivy::fastfield::{AliveBitSet, write_alive_bitset};
use tantivy::indexer::merge_filtered_segments;
use tantivy::{BitSet, DocId, Index, IndexReader, ReloadPolicy, Searcher, SingleSegmentIndexWriter, TantivyDocument};

/// Room for the first words of a shelf; more is taken as it is needed, and given back when the shelf stands.
const BUILDING: usize = 1_000_000;
/// A shelf is at least so many times as large as the next; otherwise they become one. So there are few of them, and the
/// large ones are seldom written anew.
const STEP: usize = 4;

#[derive(Clone)]
pub(super) struct Shelf {
    searcher: Searcher,
    /// By the document's place on the shelf.
    numbers: Arc<[u32]>,
    /// The listings that count here; the others have changed since, and stand on a later shelf or nowhere.
    counting: Set,
}

/// A shelf that is being filled.
pub(in crate::search) struct NewShelf {
    plan: Plan,
    writer: SingleSegmentIndexWriter,
    numbers: Vec<u32>,
}

impl NewShelf {
    pub(super) fn open(plan: &Plan) -> Stored<Self> {
        let builder = Index::builder().schema(plan.schema.clone());
        Ok(Self {
            plan: plan.clone(),
            writer: builder.single_segment_index_writer(RamDirectory::create(), BUILDING)?,
            numbers: Vec::new(),
        })
    }

    /// Puts the words of a listing on it.
    pub fn add(&mut self, number: u32, words: &Words) -> Stored<()> {
        let mut document = TantivyDocument::new();
        for (words, field) in words.iter().zip(self.plan.parts) {
            document.add_text(field, words.join(" "));
        }
        self.writer.add_document(document)?;
        self.numbers.push(number);
        Ok(())
    }

    pub(super) fn finish(self) -> Stored<Option<Shelf>> {
        if self.numbers.is_empty() {
            return Ok(None);
        }
        Ok(Some(Shelf::new(self.writer.finalize()?, self.numbers)?))
    }
}

impl Shelf {
    fn new(index: Index, numbers: Vec<u32>) -> Stored<Self> {
        let reader: IndexReader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        Ok(Self {
            searcher: reader.searcher(),
            counting: numbers.iter().copied().collect(),
            numbers: numbers.into(),
        })
    }

    pub fn searcher(&self) -> &Searcher {
        &self.searcher
    }

    /// Whose words these are; none when they do not count any more.
    pub fn number(&self, document: DocId) -> Option<u32> {
        let number = self.numbers.get(document as usize).copied();
        number.filter(|number| self.counting.contains(*number))
    }

    pub fn listings(&self) -> usize {
        self.counting.len()
    }

    pub fn pass_over(&mut self, touched: &Set) {
        self.counting.leave_out(touched);
    }

    /// Its place for each listing that counts.
    fn alive(&self) -> Stored<AliveBitSet> {
        let mut alive = BitSet::with_max_value(self.numbers.len() as u32);
        for (document, number) in (0..).zip(self.numbers.iter()) {
            if self.counting.contains(*number) {
                alive.insert(document);
            }
        }
        let mut bytes = Vec::new();
        write_alive_bitset(&alive, &mut bytes).map_err(tantivy::TantivyError::from)?;
        Ok(AliveBitSet::open(OwnedBytes::new(bytes)))
    }

    fn counted(&self) -> impl Iterator<Item = u32> {
        let numbers = self.numbers.iter().copied();
        numbers.filter(|number| self.counting.contains(*number))
    }
}

/// Makes one of the last two shelves as long as they are too much alike.
pub(super) fn tidy(mut shelves: Vec<Shelf>) -> Stored<Vec<Shelf>> {
    while let [.., large, small] = shelves.as_slice() {
        if large.listings() >= STEP * small.listings() {
            break;
        }
        let one = merged(large, small)?;
        shelves.truncate(shelves.len() - 2);
        shelves.push(one);
    }
    Ok(shelves)
}

fn merged(one: &Shelf, other: &Shelf) -> Stored<Shelf> {
    let mut segments = one.searcher.index().searchable_segments()?;
    segments.extend(other.searcher.index().searchable_segments()?);
    let index = merge_filtered_segments(
        &segments,
        one.searcher.index().settings().clone(),
        vec![Some(one.alive()?), Some(other.alive()?)],
        RamDirectory::create(),
    )?;
    Shelf::new(index, one.counted().chain(other.counted()).collect())
}
