package org.opendost.platform.signing;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.jspecify.annotations.Nullable;

/// Enters a signature into the tree of a tagged file, so that it is read aloud in its order and
/// PDF/UA stays kept (ISO 14289-1 §7.18.4). A file without a tree is left without one.
final class Tag {

  private static final COSName KIDS = COSName.KIDS;
  private static final COSName NUMBERS = COSName.NUMS;
  private static final COSName NEXT_KEY = COSName.PARENT_TREE_NEXT_KEY;
  private static final COSName PARENT = COSName.STRUCT_PARENT;
  private static final COSName TABS = COSName.getPDFName("Tabs");

  private Tag() {}

  static void form(PDDocument file, PDPage page, PDAnnotationWidget widget, String words) {
    var tree = file.getDocumentCatalog().getStructureTreeRoot();
    if (tree == null) {
      return;
    }
    var root = tree.getCOSObject();
    var top = first(root.getDictionaryObject(COSName.K), root);
    var form = element(top, page, widget, words);
    append(top, form);
    enter(root, form, widget);
    page.getCOSObject().setItem(TABS, COSName.S);
    page.getCOSObject().setNeedToBeUpdated(true);
  }

  private static COSDictionary element(
      COSDictionary parent, PDPage page, PDAnnotationWidget widget, String words) {
    var reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
    reference.setItem(COSName.OBJ, widget.getCOSObject());
    reference.setItem(COSName.PG, page.getCOSObject());
    reference.setDirect(true);
    var form = new COSDictionary();
    form.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
    form.setItem(COSName.S, COSName.getPDFName("Form"));
    form.setItem(COSName.P, parent);
    form.setItem(COSName.PG, page.getCOSObject());
    form.setString(COSName.ALT, words);
    form.setItem(COSName.K, reference);
    form.setNeedToBeUpdated(true);
    return form;
  }

  private static COSDictionary first(@Nullable COSBase kids, COSDictionary root) {
    return switch (kids) {
      case COSDictionary only -> only;
      case COSArray several
          when several.size() > 0 && several.getObject(0) instanceof COSDictionary document ->
          document;
      case null, default -> root;
    };
  }

  private static void append(COSDictionary parent, COSDictionary kid) {
    var kids = parent.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray several) {
      several.add(kid);
      several.setNeedToBeUpdated(true);
    } else {
      var several = new COSArray();
      if (kids != null) {
        several.add(parent.getItem(COSName.K));
      }
      several.add(kid);
      several.setDirect(true);
      parent.setItem(COSName.K, several);
    }
    parent.setNeedToBeUpdated(true);
  }

  /// The way back, from the field to its element.
  private static void enter(COSDictionary root, COSDictionary form, PDAnnotationWidget widget) {
    var numbers = root.getCOSDictionary(COSName.PARENT_TREE);
    if (numbers == null) {
      numbers = new COSDictionary();
      root.setItem(COSName.PARENT_TREE, numbers);
    }
    int key = Math.max(root.getInt(NEXT_KEY, 0), highest(numbers) + 1);
    put(numbers, key, form);
    widget.getCOSObject().setInt(PARENT, key);
    root.setInt(NEXT_KEY, key + 1);
    root.setNeedToBeUpdated(true);
  }

  private static void put(COSDictionary numbers, int key, COSDictionary form) {
    if (numbers.getDictionaryObject(KIDS) instanceof COSArray branches) {
      var pair = pair(key, form);
      var leaf = new COSDictionary();
      leaf.setItem(NUMBERS, pair);
      var limits = new COSArray();
      limits.add(COSInteger.get(key));
      limits.add(COSInteger.get(key));
      leaf.setItem(COSName.LIMITS, limits);
      leaf.setNeedToBeUpdated(true);
      branches.add(leaf);
      branches.setNeedToBeUpdated(true);
    } else if (numbers.getDictionaryObject(NUMBERS) instanceof COSArray pairs) {
      pair(key, form).forEach(pairs::add);
      pairs.setNeedToBeUpdated(true);
    } else {
      numbers.setItem(NUMBERS, pair(key, form));
    }
    numbers.setNeedToBeUpdated(true);
  }

  private static COSArray pair(int key, COSDictionary form) {
    var pair = new COSArray();
    pair.add(COSInteger.get(key));
    pair.add(form);
    pair.setDirect(true);
    return pair;
  }

  private static int highest(COSDictionary numbers) {
    int highest = -1;
    if (numbers.getDictionaryObject(NUMBERS) instanceof COSArray pairs) {
      for (int i = 0; i < pairs.size(); i += 2) {
        highest = Math.max(highest, pairs.getInt(i));
      }
    }
    if (numbers.getDictionaryObject(KIDS) instanceof COSArray branches) {
      for (int i = 0; i < branches.size(); i++) {
        if (branches.getObject(i) instanceof COSDictionary branch) {
          highest = Math.max(highest, highest(branch));
        }
      }
    }
    return highest;
  }
}
