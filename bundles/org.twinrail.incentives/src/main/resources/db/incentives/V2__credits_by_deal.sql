-- Whether a deal was paid for is asked for each opportunity that is changed back.

CREATE INDEX incentives_credit_deal ON incentives_credit (deal);
