package org.twinrail.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.twinrail.launcher.Platform;
import org.twinrail.launcher.Settings;

/** The built product on a data folder of its own, in which a salesperson has a customer. */
@State(Scope.Benchmark)
public class Product {
    static final int MANY = 100;

    static final String TOUCH = "{\"customer\":\"杭州宏远机械有限公司\",\"channel\":\"visit\",\"note\":\"报价\"}";

    Callable<Object> decide;
    Callable<Object> preview;
    Callable<Object> perform;
    Callable<Object> performMany;

    private Path data;
    private Platform platform;

    /** Boots it. */
    @Setup(Level.Trial)
    public void boot() throws Exception {
        data = Files.createTempDirectory("twinrail-bench-");
        platform = Platform.boot(Settings.ofCheckout(Path.of(System.getProperty(Benchmarks.ROOT)), data));
        Inside inside = new Inside(platform);
        record(inside);
        decide = inside.decide();
        preview = inside.preview("li", "touch.log", TOUCH);
        perform = inside.perform("li", "touch.log", TOUCH);
        performMany = inside.performAll("li", "touch.log", i -> TOUCH, MANY);
    }

    /** The salesperson who logs touches, and the customer. */
    static void record(Inside inside) throws Exception {
        for (String[] first : List.of(
                new String[] {"person.record", "{\"login\":\"li\",\"name\":\"李志强\",\"department\":\"sales\"}"},
                new String[] {"customer.record", "{\"name\":\"杭州宏远机械有限公司\",\"industry\":\"制造\",\"owner\":\"li\"}"})) {
            inside.perform("admin", first[0], first[1]).call();
        }
    }

    /** Stops it and removes the folder. */
    @TearDown(Level.Trial)
    public void stop() throws IOException {
        platform.close();
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).forEach(Product::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
