package org.dateline.web.page;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ContentVersionStrategy;

/**
 * Where the editor's modules lie, by the names that they call each other. A browser takes it only from within a page, so
 * the content security policy allows this one script by its digest.
 *
 * <p>Libraries are found in their WebJars, whose paths name their versions. The project's own modules are found under a name
 * with their content's digest, because browsers keep them for a year.
 */
@Component
public class ImportMap {

    private static final String OWN = "/assets/js/editor/";
    private static final String WEBJARS = "META-INF/resources/webjars/";
    private static final Map<String, String> LIBRARIES = Map.ofEntries(
            Map.entry("prosemirror-commands", "dist/index.js"),
            Map.entry("prosemirror-history", "dist/index.js"),
            Map.entry("prosemirror-inputrules", "dist/index.js"),
            Map.entry("prosemirror-keymap", "dist/index.js"),
            Map.entry("prosemirror-markdown", "dist/index.js"),
            Map.entry("prosemirror-model", "dist/index.js"),
            Map.entry("prosemirror-schema-list", "dist/index.js"),
            Map.entry("prosemirror-state", "dist/index.js"),
            Map.entry("prosemirror-transform", "dist/index.js"),
            Map.entry("prosemirror-view", "dist/index.js"),
            Map.entry("orderedmap", "dist/index.js"),
            Map.entry("rope-sequence", "dist/index.js"),
            Map.entry("w3c-keyname", "index.js"));

    private final String json;

    ImportMap(ServletContext application) {
        try {
            this.json = json(application.getContextPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it stands in the page, to the letter. */
    public String json() {
        return json;
    }

    /** What the content security policy calls it. */
    public String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(String base) throws IOException {
        PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
        Map<String, String> addresses = new TreeMap<>();
        for (Map.Entry<String, String> library : LIBRARIES.entrySet()) {
            String path = library.getKey() + "/*/" + library.getValue();
            Resource[] found = resources.getResources("classpath*:" + WEBJARS + path);
            if (found.length != 1) {
                throw new IllegalStateException(found.length + " WebJars hold " + path);
            }
            String url = found[0].getURL().toString();
            addresses.put(
                    library.getKey(), base + "/webjars/" + url.substring(url.indexOf(WEBJARS) + WEBJARS.length()));
        }
        ContentVersionStrategy versions = new ContentVersionStrategy();
        for (Resource module : resources.getResources("classpath*:static" + OWN + "*.js")) {
            String path = OWN + module.getFilename();
            addresses.put(base + path, base + versions.addVersion(path, versions.getResourceVersion(module)));
        }
        addresses.put("markdown-it", addresses.get(base + OWN + "markdown-it.js"));
        return addresses.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":\"" + entry.getValue() + "\"")
                .collect(Collectors.joining(",", "{\"imports\":{", "}}"));
    }
}
