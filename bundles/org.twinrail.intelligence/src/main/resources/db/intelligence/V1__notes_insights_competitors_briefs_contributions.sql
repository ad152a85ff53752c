create table intelligence_note (
    id uuid primary key,
    version bigint not null,
    words varchar(300) not null,
    kind varchar(20) not null,
    about_kind varchar(60),
    about_id varchar(240),
    competitor varchar(100) not null,
    product varchar(200) not null,
    region varchar(100) not null,
    topic varchar(320) not null,
    topic_label varchar(240) not null,
    provenance varchar(20) not null,
    observed_on date not null,
    valid_until date,
    author varchar(100) not null,
    department varchar(40) not null,
    noted_at timestamp(6) with time zone not null,
    state varchar(20) not null,
    confidence varchar(20),
    reason varchar(300) not null,
    triaged_by varchar(100) not null,
    same_as uuid references intelligence_note(id)
);
create index intelligence_note_topic on intelligence_note(topic, observed_on);
create index intelligence_note_state on intelligence_note(state, noted_at);
create index intelligence_note_author on intelligence_note(author, noted_at);
create index intelligence_note_about on intelligence_note(about_kind, about_id);
create index intelligence_note_same on intelligence_note(same_as);

create table intelligence_insight (
    id uuid primary key,
    version bigint not null,
    state varchar(20) not null,
    kind varchar(20) not null,
    topic varchar(320) not null,
    topic_label varchar(240) not null,
    title varchar(200) not null,
    words varchar(2000) not null,
    found_at timestamp(6) with time zone not null,
    confirmed_by varchar(100) not null,
    confirmed_department varchar(40) not null,
    confirmed_at timestamp(6) with time zone,
    reason varchar(300) not null
);
create index intelligence_insight_topic on intelligence_insight(state, kind, topic);

create table intelligence_evidence (
    insight_id uuid not null references intelligence_insight(id),
    note_id uuid not null references intelligence_note(id),
    primary key (insight_id, note_id)
);
create index intelligence_evidence_note on intelligence_evidence(note_id);

create table intelligence_insight_use (
    id uuid primary key,
    insight_id uuid not null references intelligence_insight(id),
    decision varchar(300) not null,
    about_kind varchar(60),
    about_id varchar(240),
    used_by varchar(100) not null,
    used_at timestamp(6) with time zone not null
);
create index intelligence_insight_use_insight on intelligence_insight_use(insight_id);

create table intelligence_competitor (
    id uuid primary key,
    version bigint not null,
    name varchar(100) not null,
    name_key varchar(100) not null unique,
    strengths varchar(2000) not null,
    weaknesses varchar(2000) not null,
    price_amount numeric(19, 2),
    price_currency varchar(3),
    answer varchar(2000) not null
);

create table intelligence_competitor_met (
    id uuid primary key,
    competitor_id uuid not null references intelligence_competitor(id),
    about_kind varchar(60) not null,
    about_id varchar(240) not null,
    noted_by varchar(100) not null,
    noted_at timestamp(6) with time zone not null,
    unique (about_kind, about_id, competitor_id)
);

create table intelligence_brief (
    id uuid primary key,
    version bigint not null,
    title varchar(200) not null,
    title_key varchar(200) not null,
    edition integer not null,
    words varchar(4000) not null,
    valid_until date not null,
    superseded boolean not null,
    published_by varchar(100) not null,
    department varchar(40) not null,
    published_at timestamp(6) with time zone not null,
    unique (title_key, edition)
);

create table intelligence_brief_competitor (
    brief_id uuid not null references intelligence_brief(id),
    competitor varchar(100) not null,
    primary key (brief_id, competitor)
);

create table intelligence_required_reading (
    id uuid primary key,
    item_kind varchar(60) not null,
    item_id varchar(240) not null,
    title varchar(200) not null,
    department varchar(40) not null,
    since timestamp(6) with time zone not null,
    until_day date,
    released boolean not null,
    unique (item_kind, item_id, department)
);

create table intelligence_read_receipt (
    id uuid primary key,
    item_kind varchar(60) not null,
    item_id varchar(240) not null,
    login varchar(100) not null,
    read_at timestamp(6) with time zone not null,
    unique (item_kind, item_id, login)
);

create table intelligence_contribution (
    id uuid primary key,
    version bigint not null,
    kind varchar(20) not null,
    source_kind varchar(60) not null,
    source_id varchar(240) not null,
    giver varchar(100) not null,
    from_department varchar(40) not null,
    to_department varchar(40) not null,
    offered_at timestamp(6) with time zone not null,
    acknowledged_by varchar(100) not null,
    acknowledged_at timestamp(6) with time zone,
    unique (source_kind, source_id, to_department)
);
create index intelligence_contribution_when on intelligence_contribution(acknowledged_at);
