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

    private static final int TELEPHONE = 390;
    private static final int DESK = 1280;

    private static final int HEIGHT = 900;

    /** The ids of fields and buttons of which nothing is drawn: the design system takes the browser's own drawing away. */
    private static final String INVISIBLE = """
            () => {
              const drawn = style => style.opacity !== '0' && (style.appearance !== 'none'
                  || parseFloat(style.borderTopWidth) > 0 || parseFloat(style.borderBottomWidth) > 0
                  || style.backgroundColor !== 'rgba(0, 0, 0, 0)');
              const stands = one => {
                const label = one.id ? document.querySelector(`label[for="${CSS.escape(one.id)}"]`) : null;
                const before = label ? getComputedStyle(label, '::before') : null;
                return drawn(getComputedStyle(one)) || one.matches('.button-link, [type=file]')
                    || (before !== null && before.content !== 'none' && drawn(before));
              };
              return [...document.querySelectorAll('main input, main select, main textarea, main button')]
                  .filter(one => one.type !== 'hidden' && one.getClientRects().length > 0 && !stands(one))
                  .map(one => one.id || one.name || one.textContent);
            }""";

    private PageLook() {}

    /** In the first of the widths, so that the page is laid out once less. */
    public static Page narrow(Page page) {
        page.setViewportSize(WIDTHS.get(0), HEIGHT);
        return page;
    }

    /** What is wider than the screen or against the rules of accessibility in the page that is open. */
    public static List<String> faults(Page page, String path) {
        return faults(page, path, SEEN);
    }

    /** The same with the rules of accessibility held against the narrowest alone, where the most is folded away. */
    static List<String> narrowFaults(Page page, String path) {
        return faults(page, path, Set.of(WIDTHS.get(0)));
    }

    /** On a telephone and on a desk; both are kept as pictures, the rules of accessibility held against the first. */
    public static List<String> telephoneFaults(Page page, String path) {
        List<String> faults = faults(page, path, List.of(DESK), Set.of());
        shot(page, path, DESK);
        faults.addAll(faults(page, path, List.of(TELEPHONE), Set.of(TELEPHONE)));
        return faults;
    }

    private static List<String> faults(Page page, String path, Set<Integer> seen) {
        return faults(page, path, WIDTHS, seen);
    }

    private static List<String> faults(Page page, String path, List<Integer> widths, Set<Integer> seen) {
        List<String> faults = new ArrayList<>();
        Axe axe = Axe.in(page);
        for (int width : widths) {
            page.setViewportSize(width, HEIGHT);
            Object overflow =
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (((Number) overflow).intValue() > 0) {
                faults.add("%s is %s px too wide at %d px".formatted(path, overflow, width));
            }
            if (seen.contains(width)) {
                invisible(page)
                        .forEach(one -> faults.add("%s at %d px: nothing is seen of %s".formatted(path, width, one)));
                axe.violations().forEach(violation -> faults.add("%s at %d px: %s".formatted(path, width, violation)));
                shot(page, path, width);
            }
        }
        return faults;
    }

    private static List<?> invisible(Page page) {
        return (List<?>) page.evaluate(INVISIBLE);
    }

    private static void shot(Page page, String path, int width) {
        String name = path.equals("/") ? "forside" : path.substring(1).replace('/', '-');
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots", "%s-%d.png".formatted(name, width))));
    }
}
