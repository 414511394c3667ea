package dk.sigtepunkt.reporting.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes SVG elements; text and attribute values are escaped. */
final class Svg {
    private final StringBuilder written = new StringBuilder(4096);

    /** @param attributes names and values in turn */
    Svg open(String element, Object... attributes) {
        start(element, attributes).append('>');
        return this;
    }

    Svg close(String element) {
        written.append("</").append(element).append('>');
        return this;
    }

    Svg empty(String element, Object... attributes) {
        start(element, attributes).append("/>");
        return this;
    }

    Svg text(String element, String content, Object... attributes) {
        open(element, attributes);
        written.append(escaped(content));
        return close(element);
    }

    /** What was written apart. */
    Svg with(Svg other) {
        written.append(other.written);
        return this;
    }

    /** A coordinate with one decimal, which is finer than any screen. */
    static String coordinate(double value) {
        String rounded =
                BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
        // A line just above the edge keeps its sign, as it does where a format is used.
        return Math.signum(value) < 0 && rounded.equals("0.0") ? "-0.0" : rounded;
    }

    private StringBuilder start(String element, Object... attributes) {
        written.append('<').append(element);
        for (int index = 0; index < attributes.length; index += 2) {
            Object value = attributes[index + 1];
            String shown = value instanceof Double number ? coordinate(number) : value.toString();
            written.append(' ')
                    .append(attributes[index])
                    .append("=\"")
                    .append(escaped(shown))
                    .append('"');
        }
        return written;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
