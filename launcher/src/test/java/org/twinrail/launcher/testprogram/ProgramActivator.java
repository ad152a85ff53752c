package org.twinrail.launcher.testprogram;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A program as small as can be, put into a bundle of its own by the tests. */
public final class ProgramActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        Function<Map<String, Object>, Integer> program = call -> run(context, call);
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put("twinrail.program", "cli");
        context.registerService(Function.class, program, properties);
    }

    @Override
    public void stop(BundleContext context) {
        String marker = context.getProperty("twinrail.test.stopped");
        if (marker != null) {
            try {
                Files.createFile(Path.of(marker));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static int run(BundleContext context, Map<String, Object> call) {
        List<?> args = (List<?>) call.get("args");
        PrintStream out = (PrintStream) call.get("out");
        int command = args.isEmpty() ? -1 : firstWord(args);
        if (command < 0) {
            out.println("demo " + context.getProperty("twinrail.clock") + " " + context.getProperty("twinrail.data"));
            return 0;
        }
        List<?> rest = args.subList(command + 1, args.size());
        return switch ((String) args.get(command)) {
            case "demo" -> {
                out.println(
                        "demo " + context.getProperty("twinrail.clock") + " " + context.getProperty("twinrail.data"));
                yield 0;
            }
            case "echo" -> {
                rest.forEach(out::println);
                yield 0;
            }
            case "exit" -> Integer.parseInt((String) rest.get(0));
            case "property" -> {
                out.println(context.getProperty((String) rest.get(0)));
                yield 0;
            }
            case "stray" -> {
                System.out.println("stray line");
                out.println("own line");
                yield 0;
            }
            case "cat" -> cat((InputStream) call.get("in"), out);
            case "throw" -> throw new IllegalStateException("thrown by the program");
            case "block" -> block(out);
            default -> 2;
        };
    }

    private static int firstWord(List<?> args) {
        for (int i = 0; i < args.size(); i++) {
            String word = (String) args.get(i);
            if (word.equals("--data") || word.equals("--lang")) {
                i++;
            } else if (!word.startsWith("-")) {
                return i;
            }
        }
        return -1;
    }

    private static int cat(InputStream in, PrintStream out) {
        try {
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            reader.lines().forEach(out::println);
            return 0;
        } catch (UncheckedIOException e) {
            return 1;
        }
    }

    private static int block(PrintStream out) {
        out.println("blocked");
        try {
            new CountDownLatch(1).await();
            return 0;
        } catch (InterruptedException e) {
            return 1;
        }
    }
}
