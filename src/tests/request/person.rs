//! A person who answers the questions that come, one after the other, with nothing but a browser.

#![allow(clippy::unwrap_used)]

use crate::tests::support::{Answer, TestHub, Visitor};
use domain::people::{Role, Staff, StaffId, TeamId};

/// What a mother in Hyson Green says where a story says nothing else.
const SAID: &[(&str, &[&str])] = &[
    ("danger", &["no"]),
    ("want", &["support"]),
    ("who", &["parent"]),
    ("harm", &["none"]),
    ("domestic_abuse", &["no"]),
    ("child_name", &["Zaynab"]),
    ("child_age", &["7"]),
    ("postcode", &["ng7 5hy"]),
    ("neighbourhood", &["not_sure"]),
    ("social_worker", &["no"]),
    ("family_agrees", &["yes"]),
    ("parents_know", &["yes"]),
    ("needs", &["behaviour"]),
    ("worries", &["none"]),
    ("so_far", &["nothing_yet"]),
    ("how_long", &["weeks"]),
    ("want_worker", &["not_sure"]),
    ("story", &["Bedtime is hard since we moved.\r\nShe cries."]),
    ("your_name", &["Amina"]),
    ("responsibility", &["yes"]),
    ("relationship", &["grandparent"]),
    ("parent_agrees", &["yes"]),
    ("agreed_how", &["spoken"]),
    ("agency", &["Greenfield School"]),
    ("job", &["Teacher"]),
    ("work_phone", &["0115 496 0999"]),
    ("contact_way", &["phone"]),
    ("phone", &["0115 496 0123"]),
    ("voicemail", &["no"]),
    ("best_time", &["morning"]),
    ("language", &["ur"]),
    ("interpreter", &["yes"]),
    ("agree_ask", &["yes"]),
    ("agree_share", &["none"]),
    ("agree_evaluation", &["no"]),
];

pub struct Person {
    pub browser: Visitor,
    /// The pages on which something was asked, one after the other.
    pub pages: Vec<String>,
    says: Vec<(&'static str, &'static [&'static str])>,
}

impl Person {
    pub fn new(test: &TestHub, says: &[(&'static str, &'static [&'static str])]) -> Self {
        Self {
            browser: test.visitor(),
            pages: Vec::new(),
            says: says.to_vec(),
        }
    }

    /// Presses Start and answers what is asked, until something else than a question comes; says where that is.
    pub async fn asks(&mut self) -> String {
        let answer = self.browser.post("/en/request", &[]).await;
        self.goes_on(answer).await
    }

    /// Answers from here.
    pub async fn goes_on(&mut self, mut answer: Answer) -> String {
        for _ in 0..60 {
            let path = answer.is(303).location().unwrap();
            let Some(key) = path
                .strip_prefix("/en/request/")
                .filter(|key| !key.contains('/') && !PAGES.contains(key))
            else {
                return path;
            };
            let page = self.browser.get(&path).await;
            self.pages.push(key.to_owned());
            answer = self.fills_in(&path, key, page.is(200)).await;
        }
        panic!("the questions never end");
    }

    /// Answers everything that stands on the page, as a browser would send it.
    async fn fills_in(&mut self, path: &str, key: &str, page: &Answer) -> Answer {
        let with = page.body.split(r#"name="with" value=""#).skip(1);
        let with: Vec<&str> = with.map(|rest| rest.split('"').next().unwrap()).collect();
        let mut fields: Vec<(&str, &str)> = with.iter().map(|key| ("with", *key)).collect();
        for asked in std::iter::once(key).chain(with.iter().copied()) {
            fields.extend(self.says(asked).iter().map(|value| (asked, *value)));
        }
        self.browser.post(path, &fields).await
    }

    /// Answers until an answer is refused, and returns that page.
    pub async fn is_refused(&mut self) -> Answer {
        let mut answer = self.browser.post("/en/request", &[]).await;
        while let Some(path) = answer.location() {
            let key = path.rsplit('/').next().unwrap_or_default().to_owned();
            answer = self.answers(&key, self.says(&key)).await;
        }
        answer
    }

    /// Answers one question.
    pub async fn answers(&mut self, key: &str, values: &[&str]) -> Answer {
        let fields: Vec<(&str, &str)> = values.iter().map(|value| (key, *value)).collect();
        self.browser.post(&format!("/en/request/{key}"), &fields).await
    }

    /// Reads the stop page and presses the button that goes on.
    pub async fn passes(&mut self, stop: &str) -> String {
        let answer = self.browser.post("/en/request/stop", &[("stop", stop)]).await;
        self.goes_on(answer).await
    }

    /// Presses the button of whichever stop page stands in the way.
    pub async fn passes_any(&mut self) -> String {
        let page = self.browser.get("/en/request/stop").await;
        let field = page.is(200).body.split(r#"name="stop" value=""#).nth(1).unwrap();
        let stop = field.split('"').next().unwrap().to_owned();
        self.passes(&stop).await
    }

    /// Reads all answers and presses Send.
    pub async fn sends(&mut self) -> Answer {
        let read = self.reads().await;
        self.browser.submit("/en/request/check", &[("version", &read)]).await
    }

    /// Opens the page with all answers; says which answers stood there, as its form would.
    pub async fn reads(&mut self) -> String {
        let page = self.browser.get("/en/request/check").await;
        let field = page.is(200).body.split(r#"name="version" value=""#).nth(1).unwrap();
        field.split('"').next().unwrap().to_owned()
    }

    fn says(&self, key: &str) -> &'static [&'static str] {
        let own = self.says.iter().chain(SAID).find(|(said, _)| *said == key);
        own.map_or(&[][..], |(_, values)| values)
    }
}

/// Pages of the form that are no questions.
const PAGES: [&str; 5] = ["check", "sent", "instead", "closed", "stop"];

/// How many requests lie in a team's tray.
pub async fn in_tray(test: &TestHub, team: &str) -> usize {
    let team = TeamId::new(team);
    let worker = Staff {
        id: StaffId::new("worker"),
        name: "Sam".to_owned(),
        email: "sam@hub.example".to_owned(),
        roles: vec![Role::Worker],
        teams: vec![team.clone()],
    };
    test.hub.store.requests.inbox(&worker, &team, 1).await.unwrap().len()
}

/// How many requests were sent at all.
pub async fn sent(test: &TestHub) -> usize {
    let mut all = 0;
    for team in &test.hub.place.teams {
        all += in_tray(test, &team.id).await;
    }
    all
}
