//! Small pictures beside words, never instead of them.

use leptos::prelude::*;

/// Names the pictures of `public/icons/`, one file each.
macro_rules! pictures {
    ($($name:ident $file:literal),* $(,)?) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Picture {
            $($name),*
        }

        impl Picture {
            fn svg(self) -> &'static str {
                match self {
                    $(Self::$name => include_str!(concat!("../../../../public/icons/", $file, ".svg"))),*
                }
            }
        }
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
    view! { <span class="fh-icon" inner_html=picture.svg()></span> }.into_any()
}
