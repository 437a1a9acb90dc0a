// Does each of these files keep every rule of PDF/UA-1? One line a file, and one for each rule it breaks; exit 1 if any does.
//
//   java -cp "$VERAPDF_JAR" Check.java FILE...
//   ok FILE 9123                                     so many checks were made
//   failed FILE                                      and then, for each rule:
//     7.3-1 x2: Figure tags shall include …          clause, test, how often, what is asked
//       first at: root/document[0]/…
//
// The rules and their tests are veraPDF's own (PDFUA-1.xml in its jar). Its loader for them needs a library that is not in the
// jar, so they are read here.

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

public class Check {
    public static void main(String[] files) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        ValidationProfile profile = readProfile("/org/verapdf/pdfa/validation/PDFUA-1.xml");
        boolean allOk = files.length > 0;
        for (String file : files) allOk &= check(file, profile);
        System.exit(allOk ? 0 : 1);
    }

    static boolean check(String file, ValidationProfile profile) {
        try (var parser = Foundries.defaultInstance().createParser(new File(file), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(profile, false)) {
            var result = validator.validate(parser);
            if (result.isCompliant() && result.getTotalAssertions() > 0) {
                System.out.println("ok " + file + " " + result.getTotalAssertions());
                return true;
            }
            System.out.println("failed " + file);
            Map<String, TestAssertion> broken = new TreeMap<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) broken.putIfAbsent(name(assertion.getRuleId()), assertion);
            }
            broken.forEach((rule, first) -> {
                System.out.println("  " + rule + " x" + result.getFailedChecks().get(first.getRuleId()) + ": " + first.getMessage().replaceAll("\\s+", " "));
                System.out.println("    first at: " + first.getLocation().getContext());
            });
        } catch (Exception cause) {
            System.out.println("failed " + file);
            System.out.println("  unreadable x1: " + cause.getMessage());
        }
        return false;
    }

    static String name(RuleId id) {
        return id.getClause() + "-" + id.getTestNumber();
    }

    static ValidationProfile readProfile(String resource) throws Exception {
        Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Profiles.class.getResourceAsStream(resource)).getDocumentElement();
        var rules = new TreeSet<Rule>(new Profiles.RuleComparator());
        NodeList found = root.getElementsByTagName("rule");
        for (int i = 0; i < found.getLength(); i++) {
            Element rule = (Element) found.item(i);
            Element id = (Element) rule.getElementsByTagName("id").item(0);
            rules.add(Profiles.ruleFromValues(
                    Profiles.ruleIdFromValues(PDFAFlavour.Specification.valueOf(id.getAttribute("specification")), id.getAttribute("clause"), Integer.parseInt(id.getAttribute("testNumber"))),
                    rule.getAttribute("object"), rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null, rule.getAttribute("tags"),
                    text(rule, "description"), text(rule, "test"), Profiles.errorFromValues(text(rule, "message"), List.of()), List.of()));
        }
        if (rules.isEmpty() || rules.size() != found.getLength()) throw new IllegalStateException(rules.size() + " of " + found.getLength() + " rules were read");
        var variables = new TreeSet<Variable>((a, b) -> a.getName().compareTo(b.getName()));
        found = root.getElementsByTagName("variable");
        for (int i = 0; i < found.getLength(); i++) {
            Element variable = (Element) found.item(i);
            variables.add(Profiles.variableFromValues(variable.getAttribute("name"), variable.getAttribute("object"), text(variable, "defaultValue"), text(variable, "value")));
        }
        var details = Profiles.profileDetailsFromValues(text(root, "name"), resource, "veraPDF", new java.util.Date(0));
        return Profiles.profileFromSortedValues(PDFAFlavour.PDFUA_1, details, "", rules, variables);
    }

    static String text(Element parent, String tag) {
        return parent.getElementsByTagName(tag).item(0).getTextContent();
    }
}
