package org.twinrail.uitest.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.twinrail.launcher.LaunchException;
import org.twinrail.launcher.Platform;
import org.twinrail.launcher.Settings;

/** The real window, in this process; keys and drags go through the X server by xdotool, pictures are its own. */
public final class DesktopScreen implements Screen {
    private static final int BESIDE = 12;

    private final Platform platform;
    private final Thread window;
    private boolean besides;

    private DesktopScreen(Platform platform) {
        this.platform = platform;
        this.window = new Thread(this::show, "window");
    }

    /** Opens the window on a data folder. */
    public static DesktopScreen on(Path data, String language) throws LaunchException, BundleException {
        return on(Product.settings(data, language));
    }

    /** Opens the window on the sample company, at the end of its quarter. */
    public static DesktopScreen onSample(Path data, String language) throws LaunchException, BundleException {
        DesktopScreen screen = on(Sample.settings(data, language));
        Sample.turnClock(screen.platform.context());
        return screen;
    }

    private static DesktopScreen on(Settings settings) throws LaunchException, BundleException {
        DesktopScreen screen = new DesktopScreen(Platform.boot(settings.running("desktop", "desktop")));
        Product.hand(screen.platform.context());
        screen.window.start();
        // Over an empty place, so that nothing tells what the mouse rests on.
        X11.run("mousemove", "20", "560");
        return screen;
    }

    /** Opens the window on a data folder in which some commands are done before. */
    public static DesktopScreen on(Path data, String language, List<List<String>> commands)
            throws LaunchException, BundleException {
        Product.prepare(data, commands);
        return on(data, language);
    }

    private void show() {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        platform.run(List.of(), InputStream.nullInputStream(), nowhere, nowhere);
    }

    private String hand(String verb, String name, String word) {
        return Inside.order(platform.context(), "twinrail.hand", List.of(verb, name, word));
    }

    private String done(String verb, String name, String word) {
        return Screen.awaited(() -> hand(verb, name, word), "cannot " + verb + " " + name + " " + word);
    }

    @Override
    public boolean has(String name) {
        return hand("has", name, "") != null;
    }

    @Override
    public void click(String name) {
        done("click", name, "");
    }

    @Override
    public void type(String name, String word) {
        done("type", name, word);
    }

    @Override
    public void file(String field, String button, Path file) {
        done("type", field, file.toString());
        done("enter", field, "");
    }

    @Override
    public String text(String name) {
        return done("text", name, "");
    }

    @Override
    public boolean enabled(String name) {
        return Boolean.parseBoolean(done("enabled", name, ""));
    }

    @Override
    public void choose(String table, String cell) {
        done("choose", table, cell);
    }

    @Override
    public void drag(String from, String to) {
        String[] begin = done("middle", from, "").split(",");
        String[] end = done("middle", to, "").split(",");
        X11.run("mousemove", begin[0], begin[1], "mousedown", "1");
        X11.run("mousemove_relative", "--", "12", "0");
        X11.run("mousemove", end[0], end[1]);
        X11.run("mousemove_relative", "--", "3", "3");
        X11.run("mouseup", "1");
    }

    @Override
    public List<String> names(String prefix) {
        String names = hand("names", prefix, "");
        return names == null || names.isEmpty() ? List.of() : List.of(names.split("\n"));
    }

    /** What is cut in the window in front, and how. */
    public List<String> cut() {
        String cut = done("cut", "", "");
        return cut.isEmpty() ? List.of() : List.of(cut.split("\n"));
    }

    @Override
    public void press(String keys) {
        X11.run("key", keys);
    }

    @Override
    public String focus() {
        return done("focus", "", "");
    }

    @Override
    public void openFirst(String table) {
        done("openFirst", table, "");
    }

    @Override
    public void closeTab() {
        click("menu.tab.close");
    }

    @Override
    public String reading() {
        return done("reading", "", "");
    }

    @Override
    public void doubleClick(String name) {
        String[] middle = done("middle", name, "").split(",");
        // GTK takes a press on the same spot within half a second for the third of a triple click, which opens nothing.
        besides = !besides;
        int x = Integer.parseInt(middle[0]) + (besides ? BESIDE : 0);
        X11.run("mousemove", String.valueOf(x), middle[1], "click", "--repeat", "2", "--delay", "60", "1");
    }

    @Override
    public void picture(Path file) throws IOException {
        X11.picture(done("bounds", "", ""), file);
    }

    @Override
    public Bundle plugIn() throws Exception {
        return Product.plugIn(platform.context());
    }

    @Override
    public String perform(String action, String json) {
        return Inside.clerk(platform.context(), "do", action, json);
    }

    @Override
    public void turnClockTo(String moment) {
        Sample.turnClock(platform.context(), moment);
    }

    @Override
    public String ask(String query, String json) {
        return Inside.clerk(platform.context(), "ask", query, json);
    }

    @Override
    public void close() {
        platform.close();
        try {
            window.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
