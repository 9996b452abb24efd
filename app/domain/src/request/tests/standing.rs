use super::*;
use crate::people::TeamId;

fn happened(story: &[(What, &str)]) -> Vec<Event> {
    let mut now = 0;
    let event = |(what, word): &(What, &str)| {
        now += 1;
        let event = Event::new(now, *what);
        match what {
            What::Redirected => Event {
                to: Some(TeamId::new(*word)),
                ..event.team(&TeamId::new("hub-meadows")).detail("safety")
            },
            What::Closed => event.detail(*word),
            _ if word.is_empty() => event,
            _ => event.team(&TeamId::new(*word)),
        }
    };
    story.iter().map(event).collect()
}

fn standing(story: &[(What, &str)]) -> Standing {
    Standing::of(Some(&TeamId::new("hub-meadows")), &happened(story))
}

const HUB: &str = "hub-meadows";

#[test]
fn an_urgent_request_stays_open_until_somebody_has_spoken_with_the_family() {
    let mut story = vec![(What::Sent, "")];
    for next in [What::Delivered, What::Opened, What::Tried, What::Accepted] {
        story.push((next, HUB));
        assert!(standing(&story).still_open(true), "{next:?}");
        assert!(!standing(&story).promise_is_kept(true), "{next:?}");
    }
    story.push((What::Reached, HUB));
    assert!(!standing(&story).still_open(true) && standing(&story).promise_is_kept(true));
}

#[test]
fn a_try_keeps_the_promise_of_a_request_that_is_not_urgent_and_reading_does_not() {
    let read = [(What::Sent, ""), (What::Delivered, HUB), (What::Opened, HUB)];
    assert!(!standing(&read).promise_is_kept(false));
    let tried = [read.as_slice(), &[(What::Tried, HUB)]].concat();
    assert!(standing(&tried).promise_is_kept(false));
}

#[test]
fn who_was_only_told_has_not_opened_it_for_the_team_that_answers() {
    let story = [
        (What::Sent, ""),
        (What::Opened, "adolescence"),
        (What::Reached, "adolescence"),
    ];
    assert_eq!(standing(&story).status, Status::Sent);
    assert!(standing(&story).still_open(true));
}

#[test]
fn a_redirected_request_is_new_for_the_next_team() {
    let story = [
        (What::Sent, ""),
        (What::Opened, HUB),
        (What::Reached, HUB),
        (What::Redirected, "mash"),
    ];
    let now = standing(&story);
    assert_eq!((now.status, now.reached, now.since), (Status::Sent, false, 4));
    assert_eq!(now.team, Some(TeamId::new("mash")));
    let read = [story.as_slice(), &[(What::Opened, "mash")]].concat();
    assert_eq!(standing(&read).status, Status::Opened);
}

#[test]
fn a_second_try_after_a_talk_takes_nothing_back() {
    let story = [(What::Sent, ""), (What::Reached, HUB), (What::Tried, HUB)];
    assert_eq!(standing(&story).status, Status::Reached);
}

#[test]
fn an_urgent_request_is_not_closed_before_a_talk_but_for_the_familys_other_request() {
    let now = standing(&[(What::Sent, ""), (What::Tried, HUB)]);
    for reason in CloseReason::ALL {
        let expected = if *reason == CloseReason::Twice {
            Ok(())
        } else {
            Err(Refusal::NotReached)
        };
        assert_eq!(now.may_close(*reason, true), expected, "{reason:?}");
        assert_eq!(now.may_close(*reason, false), Ok(()), "{reason:?}");
    }
}

#[test]
fn nobody_is_called_unreachable_without_a_try() {
    let now = standing(&[(What::Sent, ""), (What::Opened, HUB)]);
    assert_eq!(now.may_close(CloseReason::NotReached, false), Err(Refusal::NotTried));
}

#[test]
fn what_was_closed_by_mistake_is_opened_again_where_it_stood() {
    let story = [(What::Sent, ""), (What::Reached, HUB), (What::Closed, "helped")];
    let closed = standing(&story);
    assert_eq!(closed.status, Status::Closed(CloseReason::Helped));
    assert_eq!(closed.may_add(What::Tried), Err(Refusal::Ended));
    let again = standing(&[story.as_slice(), &[(What::Reopened, HUB)]].concat());
    assert_eq!(again.status, Status::Reached);
    assert_eq!(again.may_add(What::Reopened), Err(Refusal::NotEnded));
}

#[test]
fn a_family_reads_what_concerns_it_each_once() {
    let story = happened(&[
        (What::Sent, ""),
        (What::Opened, HUB),
        (What::Opened, HUB),
        (What::Warned, HUB),
        (What::Joined, HUB),
        (What::Tried, HUB),
        (What::Tried, HUB),
    ]);
    let told: Vec<What> = told_to_family(&story).into_iter().map(|event| event.what).collect();
    assert_eq!(told, [What::Sent, What::Opened, What::Tried, What::Tried]);
}

#[test]
fn a_hidden_redirect_shows_neither_itself_nor_who_read_it_there() {
    let mut story = happened(&[
        (What::Sent, ""),
        (What::Redirected, "mash"),
        (What::Delivered, "mash"),
        (What::Opened, "mash"),
        (What::Reached, "mash"),
    ]);
    story[1].hidden = true;
    let told: Vec<What> = told_to_family(&story).into_iter().map(|event| event.what).collect();
    assert_eq!(told, [What::Sent, What::Reached]);
}

#[test]
fn there_is_a_reason_for_every_way_and_none_of_them_is_the_machines() {
    for way in [Direction::Up, Direction::Down, Direction::Across] {
        let reasons = RedirectReason::for_way(way);
        assert!(
            !reasons.is_empty() && !reasons.contains(&RedirectReason::Answers),
            "{way:?}"
        );
    }
    assert_eq!(Direction::between(true, false), Direction::Up);
    assert_eq!(Direction::between(false, true), Direction::Down);
}
