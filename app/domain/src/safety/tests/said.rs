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
fn what_is_typed_in_a_hurry_is_heard_too() {
    raise(
        SuicideSelfHarm,
        &[
            "i feel like dying",
            "feel like ending it",
            "feeling like killing myself",
            "i wanna die",
            "want to kill my self",
            "suisidal",
            "feeling sucidal",
            "dont wanna be here",
            "no point living",
            "theyd be better off without me",
            "zinda nahi rehna",
            "jeene ka dil nahi karta",
            "khudkhushi",
            "nie chce mi sie zyc",
            "mam dosc zycia",
        ],
    );
    raise(
        DomesticAbuse,
        &[
            "my other half hits me",
            "he locked me in",
            "scared to go home",
            "i dont feel safe at home",
        ],
    );
    raise(
        ChildInDanger,
        &[
            "scared i might shake him",
            "i want to shake the baby",
            "i could hurt her",
            "shaken baby",
            "boję się że potrząsnę dzieckiem",
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

/// What families write in a form is longer than a search; the same words raise in the middle of it.
#[test]
fn what_families_write_at_length_is_heard_in_every_language() {
    raise(
        SuicideSelfHarm,
        &[
            "School is hard. Last week she took too many tablets and we were in A&E all night.",
            "He says they would all be better off without me and cries.",
            "She talks about dying a lot since her gran went",
            "انہوں نے بہت ساری گولیاں کھا لیں",
            "وہ مرنے کی باتیں کرتی ہے",
            "Córka wzięła tabletki i trafiła do szpitala",
            "mówi, że lepiej beze mnie",
        ],
    );
    raise(
        DomesticAbuse,
        &[
            "Things were fine until my partner took my phone and my bank card.",
            "he put his hands around my throat in front of the kids",
            "I am always walking on eggshells at home",
            "شوہر نے میرا گلا دبایا",
            "mąż zabiera mi telefon",
            "nie czuję się bezpiecznie w domu",
        ],
    );
    raise(
        SexualAbuse,
        &[
            "a man online asked her to send naked pictures",
            "اس کی برہنہ تصویریں",
            "prosił o nagie zdjęcia",
        ],
    );
    raise(
        ChildInDanger,
        &[
            "there are bruises all over his back and he will not say why",
            "Uncle hit him with a belt",
            "the little one is left in the house alone while he works",
            "she is scared of her stepdad",
            "he carries a knife to school",
            "انہوں نے بیلٹ سے مارا",
            "ma siniaki na plecach",
        ],
    );
}
