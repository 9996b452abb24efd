//! Asking for help, as families live it: from the first question to "sent", and every door on the way.

mod answering;
mod branches;
mod coming_back;
mod hostile;
mod meanwhile;
mod more;
mod next_step;
mod own_words;
mod people;
pub mod person;
mod safety;
mod sending;
mod visits;
mod windows;
