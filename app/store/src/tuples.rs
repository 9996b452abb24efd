//! Many rows with one statement.

/// Rows written with one statement. SQLite looks each numbered value up in a list, so much longer statements get slower.
pub(crate) const BATCH: usize = 100;

/// "($1, $2), ($3, $4)": the places for so many rows of so many values. Only placeholders vary with the number of rows; no
/// value is ever part of the text.
pub(crate) fn tuples(rows: usize, values: usize) -> String {
    let one = |row: usize| {
        let places: Vec<String> = (1..=values).map(|value| format!("${}", row * values + value)).collect();
        format!("({})", places.join(", "))
    };
    let all: Vec<String> = (0..rows).map(one).collect();
    all.join(", ")
}
