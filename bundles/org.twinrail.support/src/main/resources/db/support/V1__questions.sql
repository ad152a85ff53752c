create table support_question (
    id uuid primary key,
    version bigint not null,
    subject_kind varchar(60) not null,
    subject_id varchar(240) not null,
    product varchar(200) not null,
    topic varchar(100) not null,
    words varchar(2000) not null,
    urgency varchar(20) not null,
    asker varchar(100) not null,
    asked_at timestamp(6) with time zone not null,
    state varchar(20) not null,
    seat varchar(100) not null,
    due timestamp(6) with time zone,
    whom varchar(100) not null,
    escalated_at timestamp(6) with time zone,
    answer_due timestamp(6) with time zone,
    passed boolean not null,
    pass_reason varchar(2000) not null,
    finding varchar(2000) not null,
    answer varchar(2000) not null,
    answered_by varchar(100) not null,
    answered_at timestamp(6) with time zone,
    reopened int not null,
    reopen_reason varchar(2000) not null,
    told_at timestamp(6) with time zone
);
create index support_question_seat on support_question(seat, state);
create index support_question_asker on support_question(asker, asked_at);
create index support_question_subject on support_question(subject_kind, subject_id);
create index support_question_asked on support_question(asked_at);
