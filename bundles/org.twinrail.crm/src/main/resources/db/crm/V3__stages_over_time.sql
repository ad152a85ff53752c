-- How long opportunities stand where they are, and how they went from stage to stage (D6). What moved before this is not known: it counts
-- from its opening, or from its end.
ALTER TABLE crm_opportunity ADD COLUMN stage_since DATE;
UPDATE crm_opportunity SET stage_since = COALESCE(closed_on, opened_on);
ALTER TABLE crm_opportunity ALTER COLUMN stage_since SET NOT NULL;
-- A board reads a page of each stage, what stands longest first.
CREATE INDEX crm_opportunity_by_stage ON crm_opportunity (track, stage, stage_since, number);
DROP INDEX crm_opportunity_track;
CREATE INDEX crm_lead_by_state ON crm_lead (track, state, captured_at, number);
CREATE TABLE crm_step (
    id             UUID         NOT NULL PRIMARY KEY,
    opportunity_id UUID         NOT NULL REFERENCES crm_opportunity (id),
    track          VARCHAR(40)  NOT NULL,
    from_stage     VARCHAR(40)  NOT NULL,
    to_stage       VARCHAR(40)  NOT NULL,
    on_day         DATE         NOT NULL,
    days           INTEGER      NOT NULL,
    by_login       VARCHAR(100) NOT NULL
);
CREATE INDEX crm_step_opportunity ON crm_step (opportunity_id);
CREATE INDEX crm_step_track ON crm_step (track, on_day);
