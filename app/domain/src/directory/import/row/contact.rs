//! How to reach it.

use super::reading::Reading;
use crate::directory::ListingContact;
use crate::directory::import::clean;
use crate::directory::import::finding::Fault;

impl Reading<'_> {
    pub fn contact(&mut self) -> ListingContact {
        let fields = &self.wanted.mapping.fields;
        let lost_zero = self.wanted.mapping.file.lost_zero;
        let mixed = self.all(&fields.contact);
        let mut phone = self.best("phone", self.all(&fields.phone), |text| clean::phone(text, lost_zero));
        let mut email = self.best("email", self.all(&fields.email), clean::email);
        let web = self.best("web", self.all(&fields.web), clean::web);
        for text in &mixed {
            // What is an address is no number, so neither is a fault of the other.
            let words: Vec<&str> = text.split_whitespace().collect();
            let (addresses, others): (Vec<&str>, Vec<&str>) = words.iter().partition(|word| word.contains('@'));
            let numbers = others.join(" ");
            if email.is_none() && !addresses.is_empty() {
                email = self.seen("email", clean::email(&addresses.join(" ")));
            }
            if phone.is_none() && numbers.contains(|c: char| c.is_ascii_digit()) {
                phone = self.seen("phone", clean::phone(&numbers, lost_zero));
            }
        }
        // Where no column of the file tells it, it is no fault of the row.
        if phone.is_none() && email.is_none() && web.is_none() && fields.has_contact() {
            self.note(
                "contact",
                Fault::missing("there is no telephone number, e-mail or web address"),
            );
        }
        ListingContact { phone, email, web }
    }

    /// The first text that can be read; only when none can, why the first could not.
    fn best<T>(&mut self, field: &'static str, texts: Vec<String>, read: impl Fn(&str) -> clean::Seen<T>) -> Option<T> {
        let mut first_fault = None;
        for text in texts {
            match read(&text) {
                (Some(value), fault) => return self.seen(field, (Some(value), fault)),
                (None, fault) => first_fault = first_fault.or(fault),
            }
        }
        self.seen(field, (None, first_fault))
    }
}
