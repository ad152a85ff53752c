-- Advice on any object (D4): what was asked of whom, what was said, and what the host made of it.

create table coordination_advice (
    id                 uuid not null primary key,
    version            bigint not null,
    about_kind         varchar(60) not null,
    about_id           varchar(240) not null,
    origin             varchar(10) not null,
    question           varchar(4000) not null,
    asked_by           varchar(100) not null,
    asked_at           timestamp(6) with time zone not null,
    host               varchar(100) not null,
    host_department    varchar(40) not null,
    adviser            varchar(100) not null,
    adviser_department varchar(40) not null,
    deadline           timestamp(6) with time zone,
    reason_zh          varchar(4000) not null,
    reason_en          varchar(4000) not null,
    state              varchar(10) not null,
    opinion            varchar(4000) not null,
    given_by           varchar(100),
    given_at           timestamp(6) with time zone,
    late               boolean not null,
    reply              varchar(4000) not null,
    answered_by        varchar(100),
    answered_at        timestamp(6) with time zone,
    settled_at         timestamp(6) with time zone
);
create index coordination_advice_about on coordination_advice (about_kind, about_id);
create index coordination_advice_state on coordination_advice (state, deadline);
create index coordination_advice_asked on coordination_advice (asked_at);
