package dk.sigtepunkt.itests.reading;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How a page in a browser with script looks in three widths; two are kept in target/screenshots. */
public final class PageLook {
    private static final List<Integer> WIDTHS = List.of(320, 768, 1280);
    /** Between the two no part of a page comes or goes, so there is nothing else to see. */
    private static final Set<Integer> SEEN = Set.of(320, 1280);

    private static final int HEIGHT = 900;

    private PageLook() {}

    /** In the first of the widths, so that the page is laid out once less. */
    public static Page narrow(Page page) {
        page.setViewportSize(WIDTHS.get(0), HEIGHT);
        return page;
    }

    /** What is wider than the screen or against the rules of accessibility in the page that is open. */
    public static List<String> faults(Page page, String path) {
        List<String> faults = new ArrayList<>();
        Axe axe = Axe.in(page);
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            Object overflow =
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (((Number) overflow).intValue() > 0) {
                faults.add("%s is %s px too wide at %d px".formatted(path, overflow, width));
            }
            if (SEEN.contains(width)) {
                axe.violations().forEach(violation -> faults.add("%s at %d px: %s".formatted(path, width, violation)));
                shot(page, path, width);
            }
        }
        return faults;
    }

    private static void shot(Page page, String path, int width) {
        String name = path.equals("/") ? "forside" : path.substring(1).replace('/', '-');
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots", "%s-%d.png".formatted(name, width))));
    }
}
