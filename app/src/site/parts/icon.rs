//! Small pictures beside words, never instead of them.

use leptos::prelude::*;

/// Names the pictures of `public/icons/`, one file each. The build puts them into the style sheet, so that
/// a page with a hundred pictures stays light.
macro_rules! pictures {
    ($($name:ident $file:literal),* $(,)?) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Picture {
            $($name),*
        }

        impl Picture {
            const fn class(self) -> &'static str {
                match self {
                    $(Self::$name => concat!("fh-icon fh-icon--", $file)),*
                }
            }
        }

        #[cfg(test)]
        const FILES: &[&str] = &[$(include_str!(concat!("../../../../public/icons/", $file, ".svg"))),*];
    };
}

pictures! {
    Find "find",
    Ask "ask",
    Plan "plan",
    Urgent "urgent",
    Search "search",
    Phone "phone",
    Place "place",
    Clock "clock",
    Tick "tick",
    Language "language",
    Exit "exit",
    Family "family",
    Baby "baby",
    Calendar "calendar",
    Cost "cost",
    Feelings "feelings",
    Food "food",
    Home "home",
    Lock "lock",
    Money "money",
    Play "play",
    Print "print",
    Safe "safe",
    Save "save",
    School "school",
    Send "send",
    Transport "transport",
    Who "who",
    Youth "youth",
}

#[component]
pub fn Icon(picture: Picture) -> impl IntoView {
    view! { <span class=picture.class() aria-hidden="true"></span> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::FILES;

    /// The build makes masks of them: so all must be made the same way.
    #[test]
    fn pictures_are_drawn_in_one_way() {
        let frame = FILES[0]
            .split_once("aria-hidden")
            .map(|(frame, _)| frame)
            .unwrap_or_default();
        assert!(
            frame.contains(r#"viewBox="0 0 24 24" fill="none" stroke="currentColor""#),
            "{frame}"
        );
        assert!(FILES.iter().all(|file| file.starts_with(frame)));
    }
}
