// The same rules as in the office, so that what is wrong is said on site and not in the evening.

const QUANTITY = /^(\d{1,3}(\.\d{3}){1,4}|\d{1,12})(,\d{1,3})?$/;
const MONEY = /^(\d{1,3}([. ]\d{3})*|\d{1,15})$/;

const number = (text) => (text ? Number(text.replaceAll(".", "").replace(",", ".")) : 0);

export function lotFaults(lot) {
  const faults = [];
  for (const field of ["quantity", "sold", "sealed"]) {
    if (lot[field] && !QUANTITY.test(lot[field])) {
      faults.push([field, "fault.not-a-quantity"]);
    }
  }
  if (lot.value && !MONEY.test(lot.value)) {
    faults.push(["value", "fault.not-money"]);
  }
  if (faults.length === 0) {
    const all = number(lot.quantity);
    if (all <= 0) {
      faults.push(["quantity", "fault.no-quantity"]);
    } else if (number(lot.sold) > all) {
      faults.push(["sold", "fault.sold-more"]);
    } else if (number(lot.sold) + number(lot.sealed) > all) {
      faults.push(["sealed", "fault.sealed-more"]);
    }
  }
  if (lot.madeOn && lot.expiresOn && lot.expiresOn < lot.madeOn) {
    faults.push(["expiresOn", "fault.expires-before-made"]);
  }
  return faults;
}

/** Either all of a checklist is answered or none of it; what is missing is described. */
export function labelFaults(requirements, findings, all) {
  if (findings.length === 0 && !all) {
    return [];
  }
  const faults = [];
  for (const requirement of requirements) {
    const finding = findings.find((each) => each.requirement === requirement.id);
    if (!finding) {
      faults.push([`kept-${requirement.id}`, "fault.required"]);
    } else if (finding.kept === "false" && !finding.note) {
      faults.push([`note-${requirement.id}`, "fault.say-what"]);
    }
  }
  return faults;
}
