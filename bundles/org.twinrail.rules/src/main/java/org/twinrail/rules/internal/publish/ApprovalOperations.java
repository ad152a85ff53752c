package org.twinrail.rules.internal.publish;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Problem;
import org.twinrail.api.Reason;
import org.twinrail.api.RefusedException;
import org.twinrail.api.rules.versions.ApproveDraft;
import org.twinrail.api.rules.versions.Draft;
import org.twinrail.api.rules.versions.ProposeDraft;
import org.twinrail.api.rules.versions.ReturnDraft;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.history.RuleRepository;
import org.twinrail.rules.internal.history.ThreeWay;

/** Proposes drafts, approves them by a second person, or gives them back. */
@Component
public final class ApprovalOperations implements OperationProvider {
    private final Versions versions;
    private final KeptHistory kept;
    private final Trial trial;

    /** Made by Declarative Services. */
    @Activate
    public ApprovalOperations(@Reference Versions versions, @Reference KeptHistory kept, @Reference Trial trial) {
        this.versions = versions;
        this.kept = kept;
        this.trial = trial;
    }

    @Override
    public void register(Registrar registrar) {
        registrar.action(
                ProposeDraft.class,
                (input, work) -> Deeds.of("rules.propose", Deeds.DRAFT, input.draft()),
                kept.keeping(this::propose));
        registrar.action(
                ApproveDraft.class,
                (input, work) -> Deeds.of("rules.approve", Deeds.APPROVE, input.draft()),
                this::approve);
        registrar.action(
                ReturnDraft.class,
                (input, work) -> Deeds.of("rules.return", Deeds.APPROVE, input.draft()),
                this::giveBack);
    }

    private Draft propose(ProposeDraft input, Work work) {
        RuleRepository repository = versions.repository();
        Drafts drafts = new Drafts(repository, work);
        DraftEntity draft = drafts.in(input.draft(), Draft.State.OPEN);
        requireSettled(draft);
        draft.note = input.note();
        draft.reason = "";
        String company = versions.company(work);
        if (!repository.leadsTo(company, draft.commit)) {
            ThreeWay.Result merged = ThreeWay.merge(repository, draft.commit, company);
            drafts.commit(draft, merged.tree(), "Take in what was published meanwhile", company);
            draft.setUnsettled(merged.unsettled());
            draft.base = company;
            if (!draft.unsettled().isEmpty()) {
                // What was merged is kept; somebody settles it by edits and proposes again.
                return draft.view();
            }
        }
        draft.base = company;
        demandNone(trial.problems(repository.tree(draft.commit)));
        draft.state = Draft.State.PROPOSED;
        draft.proposedBy = work.actor().login();
        draft.approvedBy = "";
        work.publish("rules/proposed", draft.view());
        return draft.view();
    }

    private static void requireSettled(DraftEntity draft) {
        if (!draft.unsettled().isEmpty()) {
            throw new InvalidInputException(draft.unsettled().stream()
                    .map(file -> new Problem(file, Texts.of("draft.unsettled", draft.name)))
                    .toList());
        }
    }

    private Draft approve(ApproveDraft input, Work work) {
        DraftEntity draft = new Drafts(versions.repository(), work).in(input.draft(), Draft.State.PROPOSED);
        requireSecond(draft, work);
        if (input.commit() != null && !draft.commit.startsWith(input.commit().strip())) {
            throw new InvalidInputException("commit", Texts.of("approve.moved", draft.name));
        }
        demandNone(trial.buildAhead(draft.commit));
        draft.state = Draft.State.APPROVED;
        draft.approvedBy = work.actor().login();
        work.publish("rules/approved", draft.view());
        return draft.view();
    }

    /** Safety core: nobody approves what they wrote or proposed; no rule can allow it. */
    private static void requireSecond(DraftEntity draft, Work work) {
        String login = work.actor().login();
        if (draft.authors().contains(login) || draft.proposedBy.equals(login)) {
            throw new RefusedException(Reason.ofSafetyCore(Texts.of("approve.own", draft.name)));
        }
    }

    private Draft giveBack(ReturnDraft input, Work work) {
        DraftEntity draft =
                new Drafts(versions.repository(), work).in(input.draft(), Draft.State.PROPOSED, Draft.State.APPROVED);
        draft.state = Draft.State.OPEN;
        draft.reason = input.reason();
        draft.approvedBy = "";
        work.publish("rules/returned", draft.view());
        return draft.view();
    }

    private static void demandNone(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }
}
