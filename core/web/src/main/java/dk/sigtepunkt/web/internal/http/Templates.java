package dk.sigtepunkt.web.internal.http;

import dk.sigtepunkt.domain.demo.DemoAccounts;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Layout;
import dk.sigtepunkt.web.internal.words.SayExtension;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Fills templates in; everything written into them is escaped. */
public final class Templates {
    private final PebbleEngine pebble;
    private final Map<String, Object> dress;
    private final InstallationMarks marks;

    /** Of an installation in which all is for real; see the other. */
    public Templates(ClassLoader files, Assets assets, Words words, String logoText) {
        this(files, assets, words, logoText, InstallationMarks.NONE);
    }

    /**
     * @param logoText what stands at the top of every page
     * @param marks what every page says at its top
     */
    public Templates(ClassLoader files, Assets assets, Words words, String logoText, InstallationMarks marks) {
        ClasspathLoader loader = new ClasspathLoader(files);
        loader.setPrefix("templates");
        loader.setSuffix(".html");
        pebble = new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .autoEscaping(true)
                .defaultLocale(words.language())
                .extension(new SayExtension(words))
                .build();
        this.marks = marks;
        dress = Map.of(
                "stylesheet", assets.ownStylesheet(),
                "icon", assets.icon(),
                "designSystem", assets.designSystem(),
                "language", words.language().toLanguageTag(),
                "logoText", logoText,
                "demo", marks.demo(),
                "demoPassword", DemoAccounts.PASSWORD);
    }

    /** @param view what the template shows */
    String page(String template, Layout frame, Object view) {
        Map<String, Object> model = new HashMap<>(dress);
        model.put("frame", frame);
        model.put("view", view);
        return filled(template, model);
    }

    /**
     * One that is no page of the product: nothing stands around it.
     *
     * @param view what the template shows
     */
    public String alone(String template, Object view) {
        Map<String, Object> model = new HashMap<>(dress);
        model.put("view", view);
        return filled(template, model);
    }

    /** A page that stands alone, without strategy and menu. */
    String alone(String template) {
        return filled(template, new HashMap<>(dress));
    }

    private String filled(String template, Map<String, Object> model) {
        StringWriter written = new StringWriter(32_768);
        model.put("simulated", marks.simulated().get().orElse(""));
        try {
            pebble.getTemplate(template).evaluate(written, model);
        } catch (IOException broken) {
            throw new UncheckedIOException("template " + template + " cannot be filled in", broken);
        }
        return written.toString();
    }
}
