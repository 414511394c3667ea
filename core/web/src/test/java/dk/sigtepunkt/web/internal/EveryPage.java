package dk.sigtepunkt.web.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;

/** All that a reader can come to from the front page, and the report of every quarter. */
final class EveryPage {
    private EveryPage() {}

    /** By address. */
    static Map<String, Document> of(Installation site) {
        Map<String, Document> pages = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of("/", "/kilder", "/rettelser", "/drift"));
        site.strategies.quarters(site.strategies.current()).forEach(quarter -> open.add("/rapport/" + quarter.code()));
        while (!open.isEmpty()) {
            String address = open.remove();
            if (!pages.containsKey(address)) {
                Document page = site.page(address);
                pages.put(address, page);
                page.select("a[href^=/]").eachAttr("href").stream()
                        .map(href -> href.replaceAll("#.*", ""))
                        .filter(href -> !href.matches("/(api|assets|log-ind|rapport).*|.*kvartal=.*"))
                        .forEach(open::add);
            }
        }
        return pages;
    }
}
