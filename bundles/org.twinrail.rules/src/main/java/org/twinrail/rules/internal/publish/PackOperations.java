package org.twinrail.rules.internal.publish;

import java.time.Duration;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.Action;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Problem;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.versions.MergePack;
import org.twinrail.api.rules.versions.Publication;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.TimedAction;
import org.twinrail.api.spi.Work;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.history.Commit;
import org.twinrail.rules.internal.history.RuleHistory;
import org.twinrail.rules.internal.history.RuleRepository;
import org.twinrail.rules.internal.history.ThreeWay;

/** Takes new standard packs in: by itself where the company has changed nothing, else as a draft that a person settles. */
@Component(service = {OperationProvider.class, TimedAction.class})
public final class PackOperations implements OperationProvider, TimedAction {
    private static final Logger LOG = LoggerFactory.getLogger(PackOperations.class);
    private static final Duration EVERY = Duration.ofMinutes(10);

    private final Versions versions;
    private final KeptHistory kept;
    private final Trial trial;
    private final Publishing publishing;

    /** Made by Declarative Services. */
    @Activate
    public PackOperations(
            @Reference Versions versions,
            @Reference KeptHistory kept,
            @Reference Trial trial,
            @Reference Publishing publishing) {
        this.versions = versions;
        this.kept = kept;
        this.trial = trial;
        this.publishing = publishing;
    }

    @Override
    public void register(Registrar registrar) {
        registrar.action(
                MergePack.class,
                (input, work) -> Deeds.of("rules.merge-pack", Deeds.DRAFT, input.name()),
                kept.keeping(this::merge));
        registrar.action(
                FollowPack.class,
                (input, work) -> List.of(Deed.of("rules.follow-pack", Deed.ADMINISTER)),
                kept.keeping(this::follow));
    }

    @Override
    public String name() {
        return "rules.follow-pack";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public Action<?> action() {
        return new FollowPack();
    }

    private MergePack.Merged merge(MergePack input, Work work) {
        RuleRepository repository = versions.repository();
        String vendor = versions.vendor();
        String company = versions.company(work);
        if (repository.leadsTo(vendor, company)) {
            throw new InvalidInputException("", Texts.of("pack.none"));
        }
        ThreeWay.Result merged = ThreeWay.merge(repository, company, vendor);
        Drafts drafts = new Drafts(repository, work);
        DraftEntity draft = drafts.start(input.name(), company, company);
        drafts.commit(draft, merged.tree(), "Merge the pack " + Commit.shortened(vendor), vendor);
        draft.setUnsettled(merged.unsettled());
        return new MergePack.Merged(draft.view(), merged.changed(), merged.clashes());
    }

    /** What the company has changed nothing of follows by itself; all else is told. */
    private Void follow(FollowPack input, Work work) {
        Schedule schedule = versions.schedule(work);
        RuleRepository repository = versions.repository();
        String vendor = versions.vendor();
        String company = versions.company(work);
        if (schedule.publications().isEmpty() || repository.leadsTo(vendor, company)) {
            return null;
        }
        if (!repository.leadsTo(company, vendor)) {
            LOG.warn(
                    "The rule pack was renewed (commit {}); the company's own rules have to take it in: rules merge-pack",
                    Commit.shortened(vendor));
            return null;
        }
        List<Problem> problems = trial.problems(repository.tree(vendor));
        if (problems.isEmpty()) {
            problems = trial.buildAhead(vendor);
        }
        if (problems.isEmpty()) {
            publishing.publish(
                    new Publishing.Plan(Publication.Kind.PACK, vendor, "", work.now(), RuleHistory.VENDOR, "", ""),
                    work);
        } else {
            LOG.error("The renewed rule pack is not taken over: {}", new InvalidInputException(problems).getMessage());
        }
        return null;
    }
}
