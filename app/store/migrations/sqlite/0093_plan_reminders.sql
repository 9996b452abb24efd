-- What each family member was told of before its day, a meeting or a review, so that nobody hears of one twice.
create table plan_reminder (
    person text not null references person (id),
    about  text not null,
    at     bigint not null,
    primary key (person, about)
);
