package dk.sigtepunkt.domain.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What of an address is counted together: all of one of IPv4, the first half of one of IPv6, which one household has. */
final class Addresses {
    private static final int GROUPS = 8;
    private static final int KEPT = 4;
    private static final int LONGEST = 64;
    private static final Pattern MAPPED = Pattern.compile("(?:0*:)*:?ffff:(\\d{1,3}(?:\\.\\d{1,3}){3})");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");

    private Addresses() {}

    /** @param address as a server prints it; with brackets or a zone too */
    static String counted(String address) {
        String plain = address.strip().toLowerCase(Locale.ROOT).replaceAll("[\\[\\]]|%.*$", "");
        var mapped = MAPPED.matcher(plain);
        if (mapped.matches()) {
            return mapped.group(1);
        }
        return plain.contains(":") ? half(plain) : shortened(plain);
    }

    private static String half(String address) {
        String[] halves = address.split("::", 2);
        List<String> groups = groups(halves[0]);
        if (halves.length == 2) {
            List<String> end = groups(halves[1]);
            while (groups.size() + end.size() < GROUPS) {
                groups.add("0");
            }
            groups.addAll(end);
        }
        return shortened(String.join(":", groups.subList(0, Math.min(KEPT, groups.size()))) + "::/64");
    }

    private static List<String> groups(String part) {
        List<String> groups = new ArrayList<>();
        for (String group : part.split(":", -1)) {
            if (!group.isEmpty()) {
                groups.add(LEADING_ZEROS.matcher(group).replaceFirst(""));
            }
        }
        return groups;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
