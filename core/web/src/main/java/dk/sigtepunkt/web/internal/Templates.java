package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.web.internal.pages.Frame;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** Fills templates in; everything written into them is escaped. */
final class Templates {
    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final PebbleEngine pebble;
    private final String stylesheet;

    Templates(Assets assets) {
        ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
        loader.setPrefix("templates");
        loader.setSuffix(".html");
        pebble = new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .autoEscaping(true)
                .defaultLocale(DANISH)
                .build();
        stylesheet = assets.ownStylesheet();
    }

    /** @param view what the template shows */
    String page(String template, Frame frame, Object view) {
        return filled(template, Map.of("frame", frame, "view", view, "stylesheet", stylesheet));
    }

    /** A page that stands alone, without strategy and menu. */
    String alone(String template) {
        return filled(template, Map.of("stylesheet", stylesheet));
    }

    private String filled(String template, Map<String, Object> model) {
        StringWriter written = new StringWriter(32_768);
        try {
            pebble.getTemplate(template).evaluate(written, model);
        } catch (IOException broken) {
            throw new UncheckedIOException("template " + template + " cannot be filled in", broken);
        }
        return written.toString();
    }
}
