package org.opendost.regulatory.goods;

/// What a shop that deals in gold must be able to show (TT 22/2013/TT-BKHCN).
///
/// @param scales whether it has scales that fit what it sells
/// @param weights whether it has weights to check them
/// @param standard whether it declared the standard of its jewellery
/// @param labels whether its label file is kept
/// @param invoices whether invoices show where the goods come from
public record ShopFile(
    boolean scales,
    boolean weights,
    boolean standard,
    boolean labels,
    boolean invoices,
    String remark)
    implements Examined {

  @Override
  public Kind kind() {
    return Kind.SHOP_FILE;
  }

  @Override
  public String name() {
    return remark.strip();
  }

  @Override
  public String group() {
    return "SHOP_FILE";
  }
}
