-- The day the law of 2025 takes over was not read; the lines that end before it say so.
update lawmaking.rule
   set remark = concat_ws(' ', nullif(remark, ''), 'Ngày hết áp dụng chưa đối chiếu.')
 where until_on = date '2025-03-31';
