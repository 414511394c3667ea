package dk.sigtepunkt.domain.text;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What a bundle says in one language, from its files {@code words/FEATURE.properties}: each text has a key that begins with
 * the feature. A text that the language's own files lack is said in Danish, the language of the files without a language in
 * their name.
 */
public final class Words {
    private static final ResourceBundle.Control ONLY_PROPERTIES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final ClassLoader files;
    private final Map<String, Map<String, Text>> features = new ConcurrentHashMap<>();

    private Words(ClassLoader files, Locale language) {
        this.files = files;
        this.language = language;
    }

    /** @param files where the files of texts lie */
    public static Words danish(ClassLoader files) {
        return new Words(files, Locale.forLanguageTag("da"));
    }

    public Locale language() {
        return language;
    }

    /** @param values what stands in the text's places {@code {0}}, {@code {1}} … */
    public String say(String key, Object... values) {
        return text(key).say(values);
    }

    private Text text(String key) {
        String feature = key.substring(0, Math.max(0, key.indexOf('.')));
        Text text = features.computeIfAbsent(feature, this::read).get(key);
        if (text == null) {
            throw new MissingResourceException("no text for " + key, Words.class.getName(), key);
        }
        return text;
    }

    private Map<String, Text> read(String feature) {
        ResourceBundle bundle = ResourceBundle.getBundle("words." + feature, language, files, ONLY_PROPERTIES);
        return bundle.keySet().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, key -> new Text(bundle.getString(key), language)));
    }
}
