//! What is said every day and raises nothing; and how far what was said is taken.

use crate::safety::{
    Heard,
    Sign::{ChildInDanger, DomesticAbuse, SexualAbuse, SuicideSelfHarm},
    heard, signs,
};

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
        "my baby wont stop crying",
        "kid wont go to school",
        "feel like a break",
        "i cant cope",
        "feel like going out",
        "could help her",
        "grupa zabaw",
        "dziecko ciagle placze",
        "bacha rota rehta hai",
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

/// A wrong alarm here would send a family of whom nothing is feared to the safeguarding team.
#[test]
fn everyday_sentences_raise_nothing() {
    for text in [
        "He's killing me with his snoring.",
        "I could kill for a coffee and a quiet hour",
        "my back is killing me and the stairs don't help",
        "He hits other children at nursery and we don't know what to do",
        "she kicks the ball in the house",
        "We are dying to get her into the football club",
        "He beat his sister at chess and she cried for an hour",
        "the twins hurt each other's feelings",
        "My daughter cut her own hair",
        "he is scared of the dark and of dogs",
        "she is left handed",
        "he hates school and wants to stay at home with me",
        "we lost our home after the fire",
        "my son was diagnosed with autism",
        "I took the tablets the doctor gave me",
        "She wants to be a vet",
        "شور سے میرا سر پھٹ رہا ہے",
        "وہ مجھے بہت تنگ کرتا ہے",
        "اس کے خراٹے مجھے سونے نہیں دیتے",
        "بچے رات کو نہیں سوتے",
        "Jego chrapanie mnie wykończy",
        "Syn bije rekordy w pływaniu",
        "umieram z nudów w domu",
        "Dzieci kłócą się o zabawki",
        "boi się ciemności",
    ] {
        assert_eq!(signs(text), [], "{text}");
    }
}

#[test]
fn what_may_be_said_of_a_small_child_is_not_said_plainly() {
    let unsure = |sign| Heard { sign, plainly: false };
    assert_eq!(heard("he hits me when he is tired"), [unsure(DomesticAbuse)]);
    assert_eq!(heard("he touches his private parts in class"), [unsure(SexualAbuse)]);
    assert_eq!(heard("on mnie bije, ma cztery lata"), [unsure(DomesticAbuse)]);
    assert_eq!(heard("وہ مجھے مارتا ہے"), [unsure(DomesticAbuse)]);
    let plain = Heard {
        sign: DomesticAbuse,
        plainly: true,
    };
    assert_eq!(heard("he hits me. my husband hits me."), [plain]);
}

/// Property: whatever stands round them, words that raise go on raising, and none hides another.
#[test]
fn adding_text_before_or_after_takes_no_sign_away() {
    let texts = [
        "i want to die",
        "my husband hits me",
        "he hits me",
        "she was raped",
        "someone is hurting my child",
        "میں مرنا چاہتی ہوں",
        "mój mąż mnie bije",
        "Bedtime is hard.",
        "He’s killing me with his snoring",
        "",
        "123 ... !",
    ];
    for one in texts {
        for other in texts {
            let (alone, together) = (heard(one), heard(&format!("{one}. {other}")));
            for sign in alone.iter().chain(&heard(other)) {
                let kept = together.iter().find(|heard| heard.sign == sign.sign);
                assert!(
                    kept.is_some_and(|kept| kept.plainly || !sign.plainly),
                    "{one} / {other}"
                );
            }
        }
    }
}
