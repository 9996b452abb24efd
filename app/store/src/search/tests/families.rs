//! What families type, in their own words and languages, and a service that must be among the first five: judged as a family
//! support worker would, on the sample listings of the city.

use super::*;
use crate::testing::all_words;
use domain::directory::read_listings;

const LISTINGS: &str = include_str!("../../../../places/nottingham/listings.toml");

/// What is typed, and a listing that must be among the first five.
const TYPED: &[(&str, &str)] = &[
    // Everyday English.
    ("my son won't go to school", "toy-library-5-to-14"),
    ("daughter refuses school", "toy-library-5-to-14"),
    ("kicking off", "hub-meadows"),
    ("my child is kicking off at home", "hub-hyson-green"),
    ("naughty", "hub-broxtowe"),
    ("tantrums", "hub-bestwood"),
    ("he won't listen to me", "hub-bestwood"),
    ("ADHD", "camhs-nottingham-city"),
    ("nappies", "sharewear-clothing"),
    ("food bank", "himmah-food-bank"),
    ("foodbank", "ng11-foodbank-clifton"),
    ("fod bank", "himmah-food-bank"),
    ("food bank clifton", "ng11-foodbank-clifton"),
    ("hungry", "himmah-food-bank"),
    ("halal food", "salaam-shalom-kitchen"),
    ("cv", "nottingham-jobs"),
    ("I need a job", "nottingham-jobs"),
    ("unemployed", "nottingham-jobs"),
    ("bullied", "nottalone"),
    ("being bullied at school", "childline"),
    ("troubled families", "hub-hyson-green"),
    ("priority families", "hub-bestwood"),
    ("supporting families", "hub-meadows"),
    ("sure start", "hub-broxtowe"),
    ("children's centre", "hub-hyson-green"),
    ("childrens centre meadows", "hub-meadows"),
    ("ask lion", "families-information-service"),
    ("samaritans", "notts-crisis-line-and-text"),
    ("suicidal", "notts-crisis-line-and-text"),
    ("self harm", "harmless"),
    ("CAMHS", "camhs-nottingham-city"),
    ("anxiety", "camhs-nottingham-city"),
    ("postnatal depression", "perinatal-mental-health"),
    ("pregnant", "nuh-maternity"),
    ("midwife", "nuh-maternity"),
    ("brestfeeding", "breastfeeding-peer-support"),
    ("stay and play", "room-to-play-bulwell"),
    ("baby group near radford", "library-radford-lenton"),
    ("nursery", "nottingham-nursery-school"),
    ("nurserys", "scotholme-nursery"),
    ("childminder", "families-information-service"),
    ("boxing", "nottingham-school-of-boxing"),
    ("football", "premier-league-kicks"),
    ("swimming", "harvey-hadden-sports-village"),
    ("gymnastics", "nottingham-city-gymnastics"),
    ("scouts", "city-of-nottingham-scouts"),
    ("drama", "playhouse-youth-theatre"),
    ("half term clubs", "free-fun-and-food"),
    ("HAF", "free-fun-and-food"),
    ("husband hits me", "juno-womens-aid"),
    ("women's aid", "juno-womens-aid"),
    ("man abused by wife", "equation-mens-service"),
    ("divorce", "relate-nottinghamshire"),
    ("contact centre", "nottingham-child-contact-centre"),
    ("homeless", "housing-aid"),
    ("evicted", "housing-aid"),
    ("bailiffs", "citizens-advice-nottingham"),
    ("skint", "citizens-advice-nottingham"),
    ("universal credit", "citizens-advice-nottingham"),
    ("learn english", "begin-esol"),
    ("ESOL", "begin-esol"),
    ("refugee", "nottingham-refugee-forum"),
    ("autism", "autism-east-midlands"),
    ("EHCP", "ask-us-nottinghamshire"),
    ("short breaks", "send-short-breaks"),
    ("not talking", "home-talk"),
    ("deaf", "slt-hearing-impairment"),
    ("blind", "my-sight-notts"),
    ("wheelchair sport", "we-belong-sport"),
    ("young carer", "young-carers-notts"),
    ("carers", "carers-hub"),
    ("vaping", "thriving-nottingham-stop-smoking"),
    ("my partner drinks", "hettys"),
    ("knife", "switch-up"),
    ("health visitor", "citycare-health-visiting"),
    ("birth certificate", "register-a-birth"),
    ("dentist", "oral-health-team"),
    ("library sneinton", "library-dales-centre"),
    ("dads", "new-dads-pack"),
    ("bereavement", "perinatal-mental-health"),
    ("lonely", "nottingham-womens-centre"),
    ("miscarrige", "perinatal-mental-health"),
    // Urdu, in its own script and in Latin letters.
    ("بچوں کا کھیل", "forest-fields-play-centre"),
    ("فوڈ بینک", "himmah-food-bank"),
    ("میرا بیٹا سکول نہیں جاتا", "toy-library-5-to-14"),
    ("میری بیٹی سکول نہیں جاتی", "toy-library-5-to-14"),
    ("نیند", "citycare-health-visiting"),
    ("نوکری", "nottingham-jobs"),
    ("سی وی", "nottingham-jobs"),
    ("انگریزی سیکھنا", "begin-esol"),
    ("گھریلو تشدد", "juno-womens-aid"),
    ("ڈپریشن", "camhs-nottingham-city"),
    ("نرسری", "nottingham-nursery-school"),
    ("آٹزم", "autism-east-midlands"),
    ("قرض", "citizens-advice-nottingham"),
    ("گھر چاہیے", "housing-aid"),
    ("حاملہ", "nuh-maternity"),
    ("ہائسن گرین لائبریری", "library-hyson-green"),
    ("naukri", "nottingham-jobs"),
    ("طلاق", "relate-nottinghamshire"),
    // Polish, with and without its letters, in any case.
    ("moja córka nie chce chodzić do szkoły", "toy-library-5-to-14"),
    ("kolegium", "begin-esol"),
    ("bank żywności", "himmah-food-bank"),
    ("bank zywnosci", "himmah-food-bank"),
    ("praca", "nottingham-jobs"),
    ("przemoc domowa", "juno-womens-aid"),
    ("kurs angielskiego", "begin-esol"),
    ("przedszkola", "nottingham-nursery-school"),
    ("zajęcia dla dzieci", "forest-fields-play-centre"),
    ("piłka nożna", "premier-league-kicks"),
    ("jestem w ciąży", "nuh-maternity"),
    ("długi", "citizens-advice-nottingham"),
    ("bezdomna", "housing-aid"),
    ("depresja poporodowa", "perinatal-mental-health"),
    ("logopeda", "home-talk"),
    ("rozwód", "relate-nottinghamshire"),
    // Arabic, Romanian, Panjabi.
    ("طعام", "himmah-food-bank"),
    ("المدرسة لا يريد الذهاب", "toy-library-5-to-14"),
    ("دروس إنجليزي", "begin-esol"),
    ("عنف منزلي", "juno-womens-aid"),
    ("banca de alimente", "himmah-food-bank"),
    ("loc de munca", "nottingham-jobs"),
    ("violență domestică", "juno-womens-aid"),
    ("ਨੌਕਰੀ", "nottingham-jobs"),
    ("ਰਾਸ਼ਨ", "himmah-food-bank"),
];

fn nottingham() -> Snapshot {
    let place = place();
    let listings = read_listings(LISTINGS, &place).unwrap();
    Snapshot::empty(&all_words(), &place)
        .changed(1, all_of(listings))
        .unwrap()
}

#[test]
fn what_families_type_finds_who_can_help_among_the_first_five() {
    missed(TYPED);
}

/// Fails with every search that does not bring its listing among the first five, and with what it brings instead.
pub(super) fn missed(typed: &[(&str, &str)]) {
    let city = nottingham();
    let missed: Vec<_> = typed
        .iter()
        .filter_map(|(typed, wanted)| {
            let found = find(&city, typed);
            let first: Vec<_> = found.iter().take(5).cloned().collect();
            (!first.iter().any(|id| id == wanted)).then(|| format!("{typed} → {wanted}, not {first:?}"))
        })
        .collect();
    let all = typed.len();
    assert!(missed.is_empty(), "{} of {all}:\n{}", missed.len(), missed.join("\n"));
}

/// What is typed, and services that a support worker would shake their head at.
const UNRELATED: &[(&str, &[&str])] = &[
    (
        "food bank",
        &["nottingham-credit-union", "citycare-health-visiting", "library-central"],
    ),
    (
        "فوڈ بینک",
        &["nottingham-credit-union", "citycare-health-visiting", "library-central"],
    ),
    ("halal", &["hub-meadows", "base-51", "wollaton-hall-and-park"]),
    (
        "نیند",
        &["framework-family-service", "camhs-nottingham-city", "housing-aid"],
    ),
    ("polski", &["wollaton-hall-and-park", "stonebridge-city-farm"]),
    ("bank", &["citycare-health-visiting"]),
    (
        "football in Bulwell",
        &["bestwood-bulwell-food-bank", "library-bulwell-riverside"],
    ),
    (
        "my son won't go to school",
        &["scotholme-nursery", "nottingham-school-of-boxing"],
    ),
];

#[test]
fn one_common_word_brings_nothing_that_has_to_do_with_something_else() {
    let (city, all) = (nottingham(), |typed: &str| Query::parse([("q", typed)].into_iter()).0);
    for (typed, unrelated) in UNRELATED {
        let found = all_ids(&city, &all(typed), None);
        assert!(
            unrelated.iter().all(|id| !found.iter().any(|other| other == id)),
            "{typed}: {found:?}"
        );
    }
}

#[test]
fn who_speaks_a_language_is_found_by_its_name_in_any_language() {
    let mut urdu = blank("urdu", "Little Samurai", &[]);
    urdu.languages.push("ur".into());
    let mut polish = blank("polish", "Tiny Feet", &[]);
    polish.languages.push("pl".into());
    let city = snapshot(vec![urdu, polish, blank("english", "Judo", &[])]);
    for typed in [
        "Urdu",
        "urdu speaking",
        "اردو",
        "الأردية",
        "po urdu",
        "somebody who speaks Urdu",
        "urddu",
    ] {
        assert_eq!(find(&city, typed), ["urdu"], "{typed}");
    }
    for typed in ["Polish", "polski", "po polsku", "پولش"] {
        assert_eq!(find(&city, typed), ["polish"], "{typed}");
    }
}

#[test]
fn parts_of_the_city_are_known_in_urdu_script() {
    let place = place();
    let ward = |typed: &str| place.ward_named(typed).map(str::to_owned);
    for (typed, id) in [
        ("ہائسن گرین", "hyson-green-arboretum"),
        ("میڈوز", "meadows"),
        ("ریڈفورڈ", "radford"),
        ("Saint Anns", "st-anns"),
    ] {
        assert_eq!(ward(typed).as_deref(), Some(id), "{typed}");
    }
    let city = snapshot(vec![
        at(blank("here", "Judo", &[]), "meadows", &place),
        at(blank("there", "Judo", &[]), "bulwell", &place),
    ]);
    assert_eq!(find(&city, "میڈوز"), ["here"]);
}
