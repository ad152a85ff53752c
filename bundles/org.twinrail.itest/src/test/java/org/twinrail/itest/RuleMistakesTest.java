package org.twinrail.itest;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.itest.support.Mistake;
import org.twinrail.itest.support.RuleCopy;
import org.twinrail.itest.support.Twinrail;

class RuleMistakesTest {
    @TempDir
    private static Path temp;

    @Test
    void explore() throws Exception {
        StringBuilder out = new StringBuilder();
        try (Twinrail twinrail = Twinrail.on(temp.resolve("data"))) {
            int n = 0;
            for (Mistake mistake : Mistake.in(RuleMistakesTest.class, "mistakes.txt")) {
                Path folder = temp.resolve("m" + n++);
                Files.createDirectories(folder);
                boolean scenario = mistake.file().endsWith(".yaml");
                if (scenario) RuleCopy.in(folder);
                out.append("#### ").append(mistake).append("\n");
                try {
                    mistake.write(folder, RuleMistakesTest.class);
                } catch (IllegalStateException e) {
                    out.append("   !!! ").append(e.getMessage()).append("\n");
                    continue;
                }
                long began = System.nanoTime();
                JsonNode r = twinrail.run("--json", "rules", scenario ? "test" : "check", folder.toString()).json();
                out.append("   ").append((System.nanoTime() - began) / 1000000).append(" ms\n");
                for (JsonNode f : r.path(scenario ? "failures" : "faults")) {
                    out.append("   ").append(f.path("file").asText()).append(":").append(f.path("line")).append(":").append(f.path("column")).append(" ").append(f.path("cell").asText()).append(f.path("scenario").asText()).append(" | ").append(f.path("rule").asText()).append(" | ").append(f.path("text").path("zh").asText()).append(" | ").append(f.path("text").path("en").asText()).append("\n");
                }
                if (r.has("error")) out.append("   ").append(r).append("\n");
            }
        }
        Files.writeString(Path.of("/tmp/mistakes.out"), out);
    }
}
