package org.twinrail.api.exchange;

import java.util.List;
import java.util.Objects;
import org.twinrail.api.Text;

/**
 * What a file most likely holds.
 *
 * @param mapping the mapping proposed; it may miss fields that are required
 * @param header the columns of the file, in their order
 * @param columns what is proposed of each column, in their order
 * @param kinds the kinds the file could be, the likeliest first
 * @param remarks how the file itself was read: its encoding, what stands between cells, what is filled without a column
 */
public record Guess(
        Mapping mapping, List<String> header, List<Proposal> columns, List<Likely> kinds, List<Text> remarks) {
    public Guess {
        Objects.requireNonNull(mapping, "mapping");
        header = List.copyOf(header);
        columns = List.copyOf(columns);
        kinds = List.copyOf(kinds);
        remarks = List.copyOf(remarks);
    }

    /**
     * What is proposed of one column.
     *
     * @param column its name
     * @param samples its first different values
     * @param field the parameter it fills; empty for none
     * @param confidence from 0 to 1
     * @param reason why, in words
     */
    public record Proposal(String column, List<String> samples, String field, double confidence, Text reason) {
        public Proposal {
            samples = List.copyOf(samples);
        }
    }

    /**
     * A kind the file could be.
     *
     * @param kind the kind's word
     * @param confidence from 0 to 1
     */
    public record Likely(String kind, double confidence) {}
}
