package org.twinrail.api.rules.versions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * What became of the rules: publications and commits, the newest first.
 *
 * @param limit how many of each at most; null means 50
 */
@Operation("rules.log")
public record RulesLog(@Min(1) @Max(1000) Integer limit) implements Query<RulesLog.Log> {
    /**
     * The history.
     *
     * @param publications what was put in force
     * @param commits what was written
     */
    public record Log(List<Publication> publications, List<Commit> commits) {
        public Log {
            publications = List.copyOf(publications);
            commits = List.copyOf(commits);
        }
    }

    /**
     * One commit.
     *
     * @param id its id
     * @param at when
     * @param login who
     * @param name their name
     * @param message what for
     * @param follows the commit it was written upon; empty for the first
     * @param branches the branches that end in it
     */
    public record Commit(
            String id, Instant at, String login, String name, String message, String follows, List<String> branches) {
        public Commit {
            branches = List.copyOf(branches);
        }
    }
}
