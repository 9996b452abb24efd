//! What people say, and what it is a sign of.

use crate::safety::{
    Sign::{self, ChildInDanger, DomesticAbuse, SexualAbuse, SuicideSelfHarm},
    signs,
};

fn raise(sign: Sign, said: &[&str]) {
    for text in said {
        assert!(
            signs(text).contains(&sign),
            "“{text}” must raise {sign:?}: {:?}",
            signs(text)
        );
    }
}

#[test]
fn whoever_thinks_of_ending_or_hurting_themselves_is_heard_in_every_language() {
    raise(
        SuicideSelfHarm,
        &[
            "i want to kill myself",
            "I WANT TO DIE",
            "suicide",
            "suicidal thoughts",
            "self harm",
            "self-harming teen",
            "hurting myself",
            "my daughter is cutting herself",
            "i don't want to be here anymore",
            "don’t want to live anymore",
            "better off dead",
            "took an overdose",
            "end my life",
            "my son wants to end his own life",
            "خودکشی",
            "خود کشی",
            "میں مرنا چاہتی ہوں",
            "میں مرنا چاہتا هوں",
            "جینا نہیں چاہتی",
            "خود کو نقصان",
            "marna chahti hun",
            "chcę się zabić",
            "CHCE SIE ZABIC",
            "samobójstwo",
            "myśli samobójcze",
            "nie chcę żyć",
            "samookaleczanie",
            "tnę się",
        ],
    );
}

#[test]
fn whoever_is_hurt_or_controlled_at_home_is_heard_in_every_language() {
    raise(
        DomesticAbuse,
        &[
            "my husband hits me",
            "my husband has started hitting me",
            "he beats me",
            "he hit me",
            "my ex threatens me",
            "scared of my partner",
            "domestic abuse",
            "domestic violence help",
            "abusive relationship",
            "controlling boyfriend",
            "forced marriage",
            "they are forcing me to marry",
            "honour-based abuse",
            "he won't let me leave the house",
            "he said he will kill me",
            "women's refuge",
            "میرا شوہر مجھے مارتا ہے",
            "شوہر مارتا ہے",
            "گھریلو تشدد",
            "زبردستی کی شادی",
            "mera shohar mujhe marta hai",
            "mój mąż mnie bije",
            "moj maz mnie bije",
            "mąż znęca się nade mną",
            "przemoc domowa",
            "przymusowe małżeństwo",
            "boję się męża",
        ],
    );
}

#[test]
fn whoever_suffered_sexual_harm_is_heard_in_every_language() {
    raise(
        SexualAbuse,
        &[
            "rape",
            "I was raped",
            "sexual assault",
            "sexually abused as a child",
            "he touches me",
            "online grooming",
            "جنسی زیادتی",
            "ریپ",
            "gwałt",
            "zostałam zgwałcona",
            "molestowanie",
            "wykorzystywanie seksualne",
        ],
    );
}

#[test]
fn a_child_in_danger_is_heard_in_every_language() {
    raise(
        ChildInDanger,
        &[
            "child abuse",
            "someone is hurting my child",
            "my partner hits my son",
            "he is hitting our baby",
            "neglected child",
            "my dad hits me",
            "child in danger",
            "i might hurt my baby",
            "shaking the baby",
            "fgm",
            "وہ میرے بچے کو مارتا ہے",
            "بچوں پر تشدد",
            "ابو مجھے مارتے ہیں",
            "mąż bije dziecko",
            "ktoś krzywdzi moje dziecko",
            "tata mnie bije",
            "przemoc wobec dzieci",
        ],
    );
}

#[test]
fn everyday_searches_raise_nothing() {
    for text in [
        "",
        "???",
        "judo for my child",
        "baby and toddler group",
        "cut my council tax",
        "my son hits other children",
        "rapeseed oil allergy",
        "refugee support",
        "hit the gym",
        "bereavement grandma died",
        "kill time in the holidays",
        "child care",
        "children's centre",
        "my daughter doesn't want to live with her dad",
        "go on holiday",
        "men's shed",
        "touch typing",
        "dog grooming course",
        "boyfriend for my sister",
        "die Kinder",
        "behaviour biting toddler",
        "بچوں کا کھیل",
        "میرا بیٹا دوسرے بچوں کو مارتا ہے",
        "رہنے کی جگہ",
        "شوہر کی نوکری",
        "zajęcia dla dzieci",
        "moje dziecko bije inne dzieci",
        "gwałtowne zmiany nastroju",
        "jak się zabrać za naukę",
        "kurs dla męża",
    ] {
        assert_eq!(signs(text), [], "{text}");
    }
}

#[test]
fn one_text_may_be_a_sign_of_more_than_one_thing() {
    let all = signs("my husband hits me and my son and I want to die");
    assert_eq!(all, [SuicideSelfHarm, DomesticAbuse]);
    assert_eq!(
        signs("he hits me. he hits my daughter too"),
        [DomesticAbuse, ChildInDanger]
    );
}
