//! On what somebody is signed in, told as roughly as they need to know it again: "Firefox on Android".

use crate::text::choice;
use serde::{Deserialize, Serialize};

choice! {
    pub enum Browser {
        Edge = "edge",
        Samsung = "samsung",
        Firefox = "firefox",
        Chrome = "chrome",
        Safari = "safari",
        Other = "other",
    }
}

choice! {
    pub enum System {
        Android = "android",
        Ios = "ios",
        Windows = "windows",
        Mac = "mac",
        Linux = "linux",
        Other = "other",
    }
}

/// Never more than this: no version, no model, no address. What is not kept can't tell where a family is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    pub browser: Browser,
    pub system: System,
}

/// What each calls itself, the most particular first: Edge and Samsung also say that they are Chrome, and Chrome that it is Safari.
const BROWSERS: [(&str, Browser); 9] = [
    ("Edg", Browser::Edge),
    ("SamsungBrowser", Browser::Samsung),
    ("Firefox/", Browser::Firefox),
    ("FxiOS/", Browser::Firefox),
    ("OPR/", Browser::Other),
    ("CriOS/", Browser::Chrome),
    ("Chrome/", Browser::Chrome),
    ("Chromium/", Browser::Chrome),
    ("Safari/", Browser::Safari),
];

/// Android says that it is Linux, and an iPhone that it is like a Mac.
const SYSTEMS: [(&str, System); 7] = [
    ("Android", System::Android),
    ("iPhone", System::Ios),
    ("iPad", System::Ios),
    ("Windows", System::Windows),
    ("Macintosh", System::Mac),
    ("CrOS", System::Other),
    ("Linux", System::Linux),
];

impl Device {
    /// From what a browser says of itself (the header User-Agent, RFC 9110 §10.1.5).
    pub fn of(user_agent: &str) -> Self {
        let browser = BROWSERS.iter().find(|(mark, _)| user_agent.contains(mark));
        let system = SYSTEMS.iter().find(|(mark, _)| user_agent.contains(mark));
        Self {
            browser: browser.map_or(Browser::Other, |(_, browser)| *browser),
            system: system.map_or(System::Other, |(_, system)| *system),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browsers_that_families_use_are_told_apart() {
        for (said, browser, system) in [
            (
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36",
                Browser::Chrome,
                System::Android,
            ),
            (
                "Mozilla/5.0 (Linux; Android 14; SM-A145R) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36",
                Browser::Samsung,
                System::Android,
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
                Browser::Safari,
                System::Ios,
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0",
                Browser::Edge,
                System::Windows,
            ),
            (
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:133.0) Gecko/20100101 Firefox/133.0",
                Browser::Firefox,
                System::Mac,
            ),
            ("curl/8.9", Browser::Other, System::Other),
            ("", Browser::Other, System::Other),
        ] {
            assert_eq!(Device::of(said), Device { browser, system }, "{said}");
        }
    }
}
