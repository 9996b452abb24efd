-- In which team's inbox something changed, and when: every server asks each second what is new here, and tells the pages that are
-- open. Rows are only added, so that two requests of one team never wait for each other, and go after an hour. Nothing about a
-- person, and not which request.
create table team_news (
    id   text primary key,
    team text not null,
    at   bigint not null
);
create index team_news_by_team on team_news (team, id);
create index team_news_by_time on team_news (at);
