package org.twinrail.api.rules.versions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Takes a new standard pack into the company's rules, as a draft: three ways, from what the company had of the pack before.
 *
 * @param name the draft's name
 */
@Operation("rules.merge-pack")
public record MergePack(@NotBlank @Size(max = 60) @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]*") String name)
        implements Action<MergePack.Merged> {
    /**
     * A merge.
     *
     * @param draft the draft that holds it; the company's side stands where both changed
     * @param changed the files the pack changes
     * @param clashes where both sides changed the same
     */
    public record Merged(Draft draft, List<String> changed, List<Clash> clashes) {
        public Merged {
            changed = List.copyOf(changed);
            clashes = List.copyOf(clashes);
        }
    }

    /**
     * A place that both sides changed.
     *
     * @param file the file
     * @param place the line, row or cell in the company's file; empty where the whole file is meant
     * @param before what it was before both
     * @param company what the company made of it
     * @param pack what the pack made of it
     */
    public record Clash(String file, String place, String before, String company, String pack) {}
}
